/** Words of trade, money, works and nature that mean the same: English / Chinese / Russian. `*` stands for any ending. */
export const TRADE_AND_WORKS = `
trade, trading, commerce, commercial / 贸易, 经贸, 商贸 / торговл*, торгов*, товарооборот*
trade turnover, trade volume, bilateral trade / 贸易额, 双边贸易 / товарооборот*, объем* торговли
tariff*, duties, duty, levies / 关税, 反补贴税, 反倾销税, 加征 / пошлин*, тариф*
subsid*, anti-dumping / 补贴, 反倾销 / субсиди*, антидемпинг*
market access / 市场准入 / доступ* на рынок, доступ* к рынк*
~market, markets / 市场 / рынок, рынк*
export* / 出口 / экспорт*, вывоз*
import, imports, imported, importing, importer* / 进口 / импорт*, ввоз*
export control* / 出口管制 / экспортн* контрол*
invest* / 投资, 投资兴业 / инвестици*, инвестор*
~company, companies, business*, enterprise*, firms / 企业, 公司, 工商界 / компани*, предприяти*, бизнес*, предпринимател*
rare earth*, critical mineral* / 稀土, 关键矿产 / редкоземельн*, критическ* минерал*
mining, mine, ore, minerals / 矿业, 矿产, 采矿 / горнодоб*, руд*, полезн* ископаем*
agricultur*, farm products, farm*, agri-food / 农业, 农产品 / сельск* хозяйств*, сельскохозяйственн*, аграрн*
beef, meat / 牛肉, 肉类 / говядин*, мяс*
dairy, milk, cheese / 乳制品, 奶制品 / молочн*, молок*
wine, wines, brandy, spirits / 葡萄酒, 白兰地, 酒类 / вин*, коньяк*, бренди
fruit* / 水果 / фрукт*
apple* / 苹果 / яблок*
avocado* / 牛油果 / авокадо
coffee / 咖啡 / кофе
tea / 茶叶 / чай, чая
seafood, lobster* / 海鲜, 水产, 龙虾 / морепродукт*, омар*, лобстер*
barley / 大麦 / ячмен*
soy* / 大豆 / сои, соя, соев*
cotton / 棉花 / хлоп*
grain*, wheat, cereal* / 粮食, 谷物, 小麦 / зерн*, пшениц*
fertiliser*, fertilizer* / 化肥 / удобрени*
fish, fisher*, fishing, cod, quota* / 渔业, 捕鱼, 鱼类, 渔民 / рыболов*, рыб*, рыбак*, треск*
food / 粮食, 食品 / продовольств*, продукт*
energy / 能源 / энерг*, энергетик*
natural gas, gas / 天然气, 油气 / природн* газ*, газа, газ, газов*
oil, petroleum / 石油, 原油, 油气 / нефт*
pipeline* / 管道, 管线 / трубопровод*, газопровод*, нефтепровод*
power station*, power plant*, electricity, power grid / 电站, 电力, 发电 / электростанци*, электроэнерг*
nuclear power, nuclear energy, nuclear plant, nuclear power station / 核电, 核能 / атомн* электростанци*, аэс, атомн* энерг*, мирн* атом*
nuclear waste, radioactive / 核废料, 放射性 / радиоактивн*, ядерн* отход*
railway*, rail link, rail / 铁路 / железн* дорог*, железнодорожн*
airport*, flight*, aviation, air link*, air transport, air service* / 机场, 航班, 直航, 民航, 航空 / аэропорт*, авиарейс*, рейс*, авиасообщени*, авиаци*
port, ports, harbour*, seaport* / 港口, 港 / порт, порта, порты, портов*
bridge* / 大桥, 桥梁 / мост, моста, мосту
road*, highway* / 公路, 道路 / дорог*, шоссе, автодорог*
~infrastructure / 基础设施 / инфраструктур*
shipping, navigation, sea lanes, tanker* / 航运, 航行, 航道, 油轮 / судоходств*, навигаци*, танкер*
customs / 海关 / таможн*
loan*, lend, credit, credits / 贷款, 借款, 信贷 / кредит*, заем, займ*
debt* / 债务 / долг, долга, долгов*, задолженност*
bank, banks, banking, finance, financial / 银行, 金融, 财政 / банк*, финанс*
currency, currencies / 货币, 本币 / валют*
aid, assistance / 援助, 救援 / помощ*, содействи*
reconstruct*, rebuild* / 重建 / восстановлени*, реконструкци*
~build, built, construction, constructed, constructing / 建设, 修建, 推进建设 / строительств*, построить, сооружени*
~technolog* / 技术, 科技 / технологи*
artificial intelligence, ai / 人工智能 / искусственн* интеллект*
electric cars, electric vehicle*, ev, evs / 电动汽车, 电动车, 新能源汽车 / электромобил*
~digital / 数字 / цифров*
cyber*, cyberattack*, information security, hacker* / 网络安全, 网络攻击, 信息安全 / кибер*, информационн* безопасност*
space, satellite*, lunar, cosmonaut*, aerospace / 航天, 太空, 月球, 卫星, 空间站 / космос*, космическ*, спутник*, лунн*
satellite navigation, gps, jamming / 卫星导航, 干扰 / спутников* навигаци*, глушени*
climate* / 气候 / климат*
forest*, biodiversity, nature / 森林, 生物多样性, 林业 / лес, леса, лесов, биоразнообрази*
environment*, green, emissions, pollution / 环境, 环保, 绿色, 排放, 污染 / экологи*, окружающ* сред*, зелен*
water, river, reservoir* / 水资源, 河流, 水库, 用水 / вода, воды, воде, воду, водой, водн*, водохранилищ*, река, реки, реку, рекой
earthquake*, flood*, disaster* / 地震, 洪水, 洪灾, 灾害 / землетрясени*, наводнени*, стихийн* бедстви*
supply, supplies, deliver* / 供应, 供给, 交付, 输送 / поставк*, поставл*
supply chain* / 供应链, 产业链 / цепочк* поставок
~price* / 价格, 油价 / цен*
winter / 冬季 / зим*
tourism, tourist* / 旅游, 游客 / туризм*, турист*
worker*, labour, labor, employment / 劳工, 工人, 就业, 劳务 / рабоч*, труд, труда, занятост*
~industr*, manufactur* / 工业, 制造, 产业 / промышленн*, производств*
storage, store* / 储存, 贮存, 存储 / хранени*, хранилищ*
economic dialogue / 经济对话 / экономическ* диалог*
~economic, economy / 经济 / экономическ*, экономик*
`
