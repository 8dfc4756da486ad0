/** Words of people, law and dealings between states that mean the same: English / Chinese / Russian. `*` stands for any ending. */
export const PEOPLE_AND_TALKS = `
citizen*, nationals / 公民, 国民 / граждан*
journalist*, press freedom, freedom of the press, media / 记者, 新闻自由, 媒体 / журналист*, свобод* слова, сми, пресс*
release*, free the, freed / 释放, 获释 / освобожд*, освободить
detain*, detention, arrest*, imprison* / 拘押, 拘留, 扣押, 逮捕, 被捕 / задержан*, арест*, заключенн*
human rights / 人权 / прав* человека
consulate*, consular / 领事, 领馆, 总领馆 / консульств*, консульск*
embassy, embassies, ambassador* / 使馆, 大使 / посольств*, посол, посла, послом
visa*, visa-free / 签证, 免签 / виз*, безвизов*
student*, scholarship* / 留学, 学生, 奖学金 / студент*, стипенди*
educat*, universit*, school* / 教育, 大学, 学校 / образован*, университет*, школ*
culture, cultural, theatre, museum*, arts / 文化, 文化年, 人文, 戏剧, 博物馆 / культур*, театр*, гастрол*, музе*, искусств*
youth / 青年, 青少年 / молодеж*
sport, sports, olympic* / 体育, 奥运 / спорт*, олимпи*
health, hospital*, medic* / 卫生, 医疗, 医院, 健康 / здравоохранен*, медицин*, больниц*
vaccine*, pandemic*, epidemic* / 疫苗, 疫情, 抗疫 / вакцин*, пандеми*, эпидеми*
drug, drugs, narcotic*, counternarcotic*, fentanyl / 禁毒, 毒品, 芬太尼 / наркотик*, наркотрафик*, фентанил*
crime*, corruption, trafficking / 犯罪, 腐败, 贩运 / преступност*, коррупци*, торговл* людьми
migration, migrant*, repatriat* / 移民, 遣返 / мигрант*, миграци*, репатриаци*
compatriot*, diaspora, speakers of, minority, minorities / 侨民, 同胞, 侨胞, 少数民族 / соотечественник*, диаспор*, меньшинств*
church*, religio* / 宗教, 教会 / религи*, церк*
~history, historical memory, war graves, victory / 历史问题, 胜利, 二战 / истори*, память, памят*, захоронени*, побед*
~law, legal*, treaty, treaties / 法治, 法律, 条约, 国际法 / право, правов*, юридическ*, договор о, договора о
convention* / 公约 / конвенци*
~agreement*, arrangement*, accord* / 协议, 协定 / соглашени*
~sign, signed, signing / 签署, 签订 / подписа*, подписан*
~document*, memorand* / 文件, 备忘录 / документ*, меморандум*
ratif* / 批准 / ратифи*
extend, extension, prolong* / 延长, 延期, 续签 / продлени*, продлить
resum*, restore*, reopen*, relaunch* / 恢复, 重启, 重新 / возобновл*, возобновить, восстанов*
~open, opening / 开放, 开设, 开通 / открыти*, открыть
~close, closure, closed / 关闭 / закрыти*, закрыть, закрыва*
~visit*, travel to / 访问, 来访, 访华 / визит*, посетить, посещени*
invit* / 邀请 / приглас*, приглашени*
summit* / 峰会 / саммит*
conference* / 会议, 大会 / конференци*
~dialogue / 对话 / диалог*
~channel*, lines of communication, contact, contacts, keep in touch, communication / 沟通, 联系, 接触, 交往 / контакт*, связ*
~cooperat*, collaborat* / 合作, 协作 / сотруднич*, взаимодействи*
~coordinat* / 协调, 配合 / координаци*, координир*
~partner* / 伙伴 / партнер*
comprehensive partnership, strategic partnership / 全面伙伴, 战略伙伴 / стратегическ* партнерств*, всеобъемлющ* партнерств*
~relations, relationship*, ties / 关系, 双边关系 / отношени*
diplomatic relations / 建交, 外交关系 / дипломатическ* отношени*
anniversar* / 周年 / годовщин*, лети*, летием
congratulat*, greet* / 祝贺, 问候, 贺 / поздрав*
condol*, sympath* / 慰问, 哀悼 / соболезнован*
~thank*, grateful, gratitude / 感谢, 致谢 / благодар*
~support*, back / 支持 / поддерж*
~condemn* / 谴责 / осуди*, осужд*
~reject*, oppose*, opposition to / 拒绝, 反对 / отверг*, отклон*, против
~concern, concerns, concerned / 关切, 担忧 / озабочен*, обеспокоен*
interference, internal affairs / 干涉, 内政 / вмешательств*, внутренн* дел*
core interests, major concerns / 核心利益, 重大关切 / коренн* интерес*, ключев* интерес*
election*, democra* / 选举, 民主 / выбор*, демократи*
parliament*, legislat* / 议会, 立法 / парламент*
~multilateral*, united nations / 多边, 联合国 / многосторонн*, оон
developing countries, global south / 发展中国家, 全球南方 / развивающ* стран*
membership, accession, join the, joining / 加入, 成员 / присоединени*, вступлени*, членств*
~regional, region / 地区, 区域 / регион*
~situation / 局势, 形势 / ситуаци*, обстановк*, положени* в
search and rescue, rescue / 搜救, 救助 / поиск* и спасени*, спасани*, спасательн*
local residents, residents / 居民, 边民 / жител*
crossing, checkpoint* / 口岸, 过境 / пункт* пропуска, переход*
delegation* / 代表团 / делегаци*
~minister*, ministers, ministerial / 部长, 外长 / министр*
banquet*, dinner, reception / 宴会, 晚宴, 招待会 / ужин*, прием от имени, банкет*
~ceremony / 仪式 / церемони*
~accus*, allegation*, groundless / 指责, 指控 / обвинени*, голословн*
graves / 烈士陵 / останк*, погибш*
`
