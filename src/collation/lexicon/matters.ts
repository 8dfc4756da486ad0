/** Further matters of states, and classes of things that one text names and another counts up: English / Chinese / Russian. */
export const MATTERS = `
drought*, without rain, rainfall, water shortage*, arid* / 干旱, 旱灾, 缺水 / засух*, дожд*, нехватк* воды
food aid, food security, famine, hunger, starvation, maize, corn, rice, beans, flour, bread, grain*, wheat / 饥荒, 饥饿, 粮食, 粮食安全, 玉米, 大米 / голод, голода, голодом, продовольств*, кукуруз*, рис, риса, зерн*, пшениц*
migra*, immigra*, deport*, readmission, irregular migration / 移民, 遣返, 非法移民 / мигра*, мигрант*, депорт*, реадмисс*, выдворен*
dam, dams, hydropower, hydroelectric, dyke / 大坝, 水电, 水利 / плотин*, гэс, гидроэлектр*, дамб*
train, trains, locomotive*, rolling stock, high-speed rail, railway* / 列车, 火车, 高铁, 班列, 铁路 / поезд*, локомотив*, вагон*, железн* дорог*, железнодорожн*
neutral*, non-aligned, alliances, military bloc*, accession to nato, nato membership / 中立, 结盟, 不结盟 / нейтрал*, внеблоков*, союзы, альянс*, вступлени* в нато
expert*, working group*, specialists, technical teams / 专家, 工作组 / эксперт*, рабоч* групп*, специалист*
crew*, sailor*, seafarer*, fishermen, trawler*, vessel / 船员, 渔民, 渔船, 海员 / экипаж*, моряк*, рыбак*, траулер*
explosion*, blast*, sabotage, blown up / 爆炸, 破坏活动 / взрыв*, диверси*, подрыв*
poverty, poor / 贫困, 减贫, 脱贫 / бедност*, нищет*
women, gender / 妇女, 性别 / женщин*, гендер*
child, children, orphan* / 儿童, 孩子 / дети, детей, детям, детьми, ребен*
scien*, research*, laborator* / 科研, 科学, 实验室 / наука, науки, науке, научн*, исследовани*, лаборатор*
arctic, polar, antarctic* / 北极, 极地, 南极 / арктик*, арктическ*, полярн*, антаркти*
semiconductor*, chip, chips, microchip* / 芯片, 半导体 / полупроводник*, чип, чипов, чипы, микросхем*, микроэлектроник*
telecom*, 5g, internet / 电信, 互联网 / телекоммуник*, интернет*
espionage, spy, spies, spying, surveillance, balloon* / 间谍, 监听, 气球 / шпион*, слежк*, аэростат*
expel*, expulsion*, persona non grata / 驱逐 / высылк*, выслан*, нон грата
tax, taxes, taxation / 税收, 双重征税 / налог*
free trade, trade agreement / 自贸, 自由贸易, 自贸协定 / свободн* торговл*
steel, aluminium, aluminum, metals, copper, iron ore / 钢铁, 铝, 铜, 金属 / сталь, стали, алюмини*, медь, меди, металл*
uranium, enrichment / 铀, 浓缩 / уран*, обогащени*
lithium, cobalt, nickel / 锂, 钴, 镍 / литий, лития, кобальт*, никел*
hydrogen, renewable*, solar, wind power, wind farm* / 氢能, 可再生, 光伏, 风电 / водород*, возобновляем*, солнечн*, ветроэнерг*
coal / 煤炭 / уголь, угля
timber, wood, logging / 木材 / древесин*, лесоматериал*
textile*, garment*, clothing / 纺织, 服装 / текстил*, одежд*
cars, automobile*, automotive / 汽车 / автомобил*, автопром*
pharma*, medicines / 医药, 药品 / фармацевт*, лекарств*
nurse*, doctor*, medical team* / 医生, 护士, 医疗队 / врач*, медсест*, медик*
sea, maritime, ocean*, naval / 海上, 海洋, 涉海, 海军 / морск*, океан*, военно-морск*
piracy, pirate* / 海盗 / пират*
south china sea / 南海 / южно-китайск*
ammunition, artillery, shells, tanks, howitzer*, armoured, armored / 弹药, 坦克, 炮弹, 装甲 / боеприпас*, артиллери*, танк, танков, танки, снаряд*, бронемашин*
fighter jets, fighters, f-16*, aircraft / 战机, 战斗机, 飞机 / истребител*, самолет*
shelling, bombard*, air strike*, airstrike*, bombing* / 空袭, 轰炸, 炮击 / обстрел*, бомбардировк*, бомбежк*, авиаудар*
civilian*, casualties, victims / 平民, 伤亡, 死难 / мирн* жител*, мирн* населени*, жертв*
war crimes, tribunal*, accountab* / 战争罪, 法庭, 追责 / военн* преступлени*, трибунал*
referend*, constitution* / 公投, 宪法 / референдум*, конституц*
coup, putsch, transitional / 政变, 过渡 / переворот*, переходн*
chemical weapon*, biological weapon*, biological / 化学武器, 生物武器, 生物安全 / химическ* оружи*, биологическ*
joint venture*, joint production, co-production / 合资, 联合生产 / совместн* предприяти*, совместн* производств*
intergovernmental commission, joint commission, joint committee, mixed commission / 政府间委员会, 联委会, 混委会 / межправкомисс*, межправительственн* комисс*, смешанн* комисс*, совместн* комисс*
sister cit*, subnational, provinces, governors / 地方合作, 友好城市, 省州 / межрегион*, побратим*, губернатор*
film, films, cinema, television / 电影, 影视 / кино, кинематограф*, фильм*, телевид*
archaeolog*, heritage / 考古, 文化遗产, 文物 / археолог*, наследи*
exhibition*, expo, trade fair / 博览会, 展览, 进博会, 展会 / выставк*, экспо
veterinary, livestock, quarantine, sanitary / 检疫, 动植物, 畜牧 / ветеринар*, фитосанитар*, карантин*, животновод*
extradit* / 引渡 / экстрадиц*
police, law enforcement / 执法, 警务, 警察 / полици*, правоохранител*
fraud, scam*, money laundering, gambling / 诈骗, 赌博, 洗钱 / мошенничеств*, отмыван*, азартн*
inflation, interest rate*, macroeconomic / 通胀, 利率, 宏观经济 / инфляци*, процентн* ставк*, макроэконом*
election observ*, ballot, polls / 投票 / голосовани*, избирател*
wounded, treatment of, rehabilitation / 伤员, 救治, 康复 / ранен*, лечени*, реабилитаци*
granar*, warehouse*, silo, silos / 粮仓, 仓库 / зернохранилищ*, склад, склады, складам
subsea, cable, cables / 海底, 光缆, 电缆 / кабел*
quota*, cod, herring, catch / 配额, 捕捞 / квот*, треск*, сельд*, вылов*
whale*, wildlife, poach*, ivory / 鲸, 野生动物, 象牙 / кит, китов, браконьер*
standard of living, social protection, pension* / 民生, 社会保障, 养老 / социальн* защит*, пенси*
diplomats, diplomatic missions / 外交官, 外交机构 / дипломат, дипломаты, дипломатов, дипмисси*, диппредставительств*
lines of credit, export credit*, swap / 授信, 互换 / кредитн* лини*, своп*
start-up*, startup*, innovation* / 创新, 初创 / инноваци*, стартап*
peace plan, peace formula, peace initiative, peace proposal* / 和平方案, 和平倡议 / мирн* план*, мирн* инициатив*, формул* мира
prisoner*, captive*, all for all / 战俘, 被俘 / пленн*, военнопленн*, всех на всех
`
