/** Words of peace, war and security that mean the same: English / Chinese / Russian. `*` stands for any ending. */
export const PEACE_AND_WAR = `
ceasefire, cease-fire, truce*, armistice / 停火, 休战, 停战 / прекращени* огня, перемири*, прекратить огонь
war, wars, wartime, warfare / 战争, 战事 / войн*, военн* действи*, боев* действи*
~crisis, crises / 危机 / кризис*
~conflict* / 冲突 / конфликт*
~peace, peaceful* / 和平 / мир, мира, миром, миру, мирн*
~stability, stable, stabil* / 稳定 / стабильност*, стабильн*
~settlement, settle*, resolution of the conflict / 解决, 政治解决 / урегулировани*, урегулировать
mediat*, good offices / 调解, 斡旋, 调停, 居间 / посредник*, посреднич*, посредническ*
~negotiat*, talks / 谈判, 会谈 / переговор*
troops, forces, military build-up, soldier* / 部队, 军队, 士兵, 撤军, 兵力 / войск*, вооруженн* сил*, солдат*, военнослужащ*
withdraw*, pull out, pullout / 撤出, 撤军, 撤离, 撤走 / вывод*, отвод*, вывести, отвести
weapon*, arms, weaponry, armament* / 武器, 军售, 售武, 军火 / оружи*, вооружени*, вооружений
missile* / 导弹 / ракет*
drone*, unmanned / 无人机 / беспилотник*, беспилотн*, дрон, дроны, дронов
invasion, invade*, aggression, attack*, strike, strikes / 入侵, 侵略, 进攻, 袭击, 打击 / вторжени*, агресси*, нападени*, удар, удары, ударов, атак*
air defence, air defense / 防空 / противовоздушн*, пво
nuclear weapon*, non-proliferation, nonproliferation, nuclear agreement, nuclear issue, nuclear deal, nuclear question, nuclear programme, nuclear program / 核问题, 核武器, 核协议, 不扩散, 无核化, 核计划 / ядерн* сделк*, ядерн* проблем*, ядерн* оружи*, нераспространени*, ядерн* программ*
strategic arms, arms control, disarmament / 战略武器, 军控, 裁军 / стратегическ* вооружени*, контрол* над вооружени*, разоружени*
terror*, counterterror*, extremis* / 恐怖, 反恐, 极端主义 / террор*, антитеррор*, экстремизм*
separatis*, secession, independence, independent / 分裂, 独立, 台独 / сепарат*, независимост*, отделени*
sovereign* / 主权 / суверен*
territorial integrity / 领土完整 / территориальн* целостност*
border*, frontier* / 边境, 边界, 口岸, 国界 / границ*, приграничь*, пограничн*, приграничн*
~security / 安全 / безопасност*
prisoners of war, prisoner exchange, captive* / 战俘, 被俘, 换俘 / военнопленн*, пленн*, обмен* пленными
exercise, exercises, drills, manoeuvre*, maneuver* / 演习, 演练, 联演 / учени*, маневр*
hotline*, hot line / 热线 / горяч* лини*
humanitarian / 人道主义, 人道 / гуманитарн*
displaced, refugee*, asylum / 难民, 流离失所 / беженц*, перемещенн*
sanction*, restrictive measures, restriction* / 制裁, 限制措施, 限制 / санкци*, ограничени*
~deterr*, threat, threats, threaten* / 威慑, 威胁 / сдержива*, угроз*
peacekeep* / 维和 / миротвор*
incident*, provocation* / 事件, 挑衅 / инцидент*, провокаци*
~violation*, violat* / 侵犯, 违反 / нарушени*, нарушил*
defence minister*, defense minister*, defence, defense, military, armed / 国防, 防务, 军事, 两军, 防长 / оборон*, военн*, военно-техническ*
blockade*, siege / 封锁, 围困 / блокад*, осад*
status quo / 现状 / статус-кво
~guarantee* / 保障, 担保 / гаранти*
bloc, blocs, enlargement, expansion of, alliance, alliances / 集团, 扩张, 结盟 / блок, блоков, расширени*, альянс*
intelligence services, special services, intelligence agencies / 情报 / спецслужб*, разведк*
inspect*, monitor*, observer* / 核查, 监察, 观察员, 检查员 / инспект*, инспекц*, наблюдател*, мониторинг*
bodies of the fallen, remains / 遗骸, 遗体 / останк*, тел погибших
mines, demining, landmine* / 排雷, 地雷, 扫雷 / разминирован*, мины
evacuat* / 撤离, 撤侨, 疏散 / эвакуаци*, эвакуир*
hostage* / 人质 / заложник*
captur*, occupied, occupation / 占领, 被占 / оккупаци*, оккупирован*
~escalat*, de-escalat*, tension* / 升级, 降级, 缓和, 紧张 / эскалаци*, деэскалаци*, напряженност*
taiwan* / 台湾, 台海, 涉台, 台独 / тайван*
korean peninsula, dprk, north korea* / 半岛, 朝鲜 / корейск* полуостров*, кндр
middle east, palestin*, gaza / 中东, 巴勒斯坦, 巴以, 加沙 / ближн* восток*, палестин*, газе, газы
hong kong / 香港, 涉港 / гонконг*
xinjiang / 新疆, 涉疆 / синьцзян*
tibet*, xizang / 西藏, 涉藏 / тибет*
black sea / 黑海 / черн* мор*
`
