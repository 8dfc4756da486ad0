import type { Person } from '../../../reader/index.ts'
import type { ContractedStates } from './contracted-states.ts'
import { noteOffice, type PeopleOfPage } from './people-of-page.ts'
import { endOfName, isDot, isOffice, officeBefore, type PersonName } from './read-person.ts'
import type { Sentence } from './sentence.ts'

/** A person found in a sentence, with the tokens that name the person. */
export interface FoundPerson extends PersonName {
  readonly person: Person
}

/**
 * People of one sentence: names of the register, names that stand behind an office or before a title, names that the page
 * has given before, and lists of those who attend. Every office and state beside a name is noted for the person.
 */
export function findPeople(
  sentence: Sentence,
  people: PeopleOfPage,
  contracted: ContractedStates,
): FoundPerson[] {
  const found: FoundPerson[] = []
  let list: string | null = null
  let lastTitle = -1
  for (let i = 0; i < sentence.tokens.length; ) {
    const name = nameAt(sentence, i, people, lastTitle) ?? attendantAt(sentence, i)
    if (!name) {
      if (!isLink(sentence, i)) list = null
      i++
      continue
    }
    const office = officeBefore(sentence, name.from, contracted.resolve)
    const bare = sentence.slice(name.from, name.to)
    const { from = 0 } = sentence.tokens[name.from] ?? {}
    const { to = 0 } = sentence.tokens[name.to - 1] ?? {}
    const person = name.person ?? people.settle(bare, [from, to], name.ref)
    // "州长纽森、财政部长耶伦": who stands in a list is of the side that its head names.
    const side: string | null = office?.side ?? (office ? list : null)
    noteOffice(person, office?.office ?? null, side)
    const end = afterTitle(sentence, name.to)
    if (end > name.to && person.office === null) noteTitle(sentence, person, name.to)
    found.push({ ...name, person, office, whole: [office?.from ?? name.from, end] })
    // "习近平主席|提出": a title behind one name leads to no other.
    if (end > name.to) lastTitle = end
    list = side
    i = end
  }
  return found
}

function isLink(sentence: Sentence, i: number): boolean {
  return (
    isOffice(sentence, i) ||
    sentence.slice(i, i + 1) === '、' ||
    sentence.isPlain(i) ||
    sentence.is(i, 'office-part')
  )
}

interface NameAt {
  readonly from: number
  readonly to: number
  readonly ref: string | null
  readonly person: Person | null
}

function nameAt(sentence: Sentence, i: number, people: PeopleOfPage, lastTitle: number): NameAt | null {
  const known = sentence.tokens[i]?.known
  const { text, words } = sentence.page
  if (known?.type === 'person') {
    // "谢尔达尔·|别尔德穆哈梅多夫": the register may know the last part alone.
    const to = isDot(sentence, i + 1) ? endOfName(sentence, i) : i + 1
    return isVouched(sentence, i, to)
      ? { from: i, to, ref: to === i + 1 ? known.ref : null, person: null }
      : null
  }
  const offset = words.start[sentence.tokens[i]?.from ?? 0] as number
  const standing = sentence.isMark(i) ? null : people.standingAt(text, offset)
  if (standing) {
    const to = tokenAfter(sentence, i, offset + standing[1])
    if (to > i) return { from: i, to, ref: null, person: standing[0] }
  }
  if (!sentence.isPlain(i)) return null
  if (i > lastTitle && i > 0 && isVouching(sentence, i - 1) && !sentence.isTitle) {
    const to = endOfName(sentence, i)
    return to > i ? { from: i, to, ref: null, person: null } : null
  }
  return beforeTitle(sentence, i)
}

/** An office, or "夫人", makes what follows a name. */
function isVouching(sentence: Sentence, i: number): boolean {
  return isOffice(sentence, i) || sentence.slice(i, i + 1) === '夫人'
}

/** The token after the one that ends at an offset; 0 if none ends there. */
function tokenAfter(sentence: Sentence, i: number, offset: number): number {
  const { words } = sentence.page
  for (let at = i; at < sentence.tokens.length; at++) {
    const end = words.end[(sentence.tokens[at]?.to ?? 1) - 1] as number
    if (end === offset) return at + 1
    if (end > offset) return 0
  }
  return 0
}

/** A name of two letters that are a foreign family name may be anything: an office or a title beside it vouches for it. */
function isVouched(sentence: Sentence, i: number, to: number): boolean {
  const form = sentence.slice(i, to)
  if (form.length > 2 || isChineseName(form)) return true
  if (i > 0 && isOffice(sentence, i - 1)) return true
  return isOffice(sentence, to) || sentence.is(to, 'say') || isBoundary(sentence, i - 1)
}

function isBoundary(sentence: Sentence, i: number): boolean {
  return i < 0 || sentence.isMark(i) || sentence.is(i, 'and') || sentence.is(i, 'name-stop')
}

const FAMILIES = new Set([
  ...'习李王赵蔡丁韩张何刘陈吴黄石尹徐谢秦董孙周胡温江朱杨林马郑彭栗汪许梁郭宋邓曹袁蒋沈卢余魏杜苏叶程任姚钟姜崔谭陆范金贾夏付方侯邹熊孟尤雷穆铁洛帕',
])

function isChineseName(form: string): boolean {
  return FAMILIES.has(form[0] as string) && form.length <= 3
}

/** Letters that transliterations are made of. */
const TRANSLITERATING = new Set([
  ...'阿埃艾爱安昂奥巴白班邦鲍贝本比彼毕别波博伯布策察昌茨达戴丹道德登邓狄迪蒂丁东杜多顿厄恩尔法范方菲费芬丰佛弗福夫盖冈高戈哥格葛根古瓜哈海汉杭豪赫黑亨洪胡华怀霍基吉季加贾坚简杰金津京久喀卡凯坎康考科可克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎里理利丽莉莲良列林琳隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密缅明摩莫默姆木穆拿纳娜奈南内尼年涅宁纽农努诺欧帕潘庞佩彭蓬皮平珀蒲普其齐奇契恰钱强乔切钦琴青丘曲让热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申生施什圣诗石史士舒斯丝松苏素索所塔泰坦汤唐陶特滕提梯田铁廷通图土托瓦万王旺威韦维魏温文翁沃乌武西希锡夏显香肖谢辛欣新兴休许逊雅亚扬杨耶叶伊易因英永尤于约月扎泽曾詹张哲珍芝治中朱兹宗祖佐',
])

/** "吕特|首相": an unlisted name before its title, behind a mark or a word. */
function beforeTitle(sentence: Sentence, i: number): NameAt | null {
  if (!isBoundary(sentence, i - 1) && sentence.tokens[i - 1]?.known == null) return null
  let to = i
  while (
    sentence.isPlain(to) &&
    to - i < LONGEST_BEFORE_TITLE &&
    TRANSLITERATING.has(sentence.slice(to, to + 1))
  )
    to++
  if (to - i < 2 || !isTitle(sentence, to)) return null
  return { from: i, to, ref: null, person: null }
}

const LONGEST_BEFORE_TITLE = 9

const TITLES =
  /^(?:总统|主席|总理|首相|国王|女王|总书记|议长|外长|王储|亲王|埃米尔|苏丹|部长|国务卿|大使|秘书长|副总统|副总理|书记|先生|女士|阁下|殿下|陛下|夫人|夫妇)$/

function isTitle(sentence: Sentence, i: number): boolean {
  return TITLES.test(sentence.slice(i, i + 1))
}

/** "习近平|主席", "阿利耶夫|夫妇": the title behind a name belongs to it. */
function afterTitle(sentence: Sentence, to: number): number {
  return isTitle(sentence, to) ? to + 1 : to
}

function noteTitle(sentence: Sentence, person: Person, at: number): void {
  const token = sentence.tokens[at]
  if (!token || !isOffice(sentence, at)) return
  const entry = token.known?.office ?? null
  person.office = {
    text: sentence.slice(at, at + 1),
    id: entry?.id ?? null,
    rank: entry?.rank ?? null,
    kind: entry?.kind ?? null,
    head: sentence.page.words.word[token.to - 1] as number,
    isOfBody: false,
  }
}

/** "陈晓光、李斌参加会见": names at the head of a sentence that tells who attended. */
function attendantAt(sentence: Sentence, i: number): NameAt | null {
  if (!sentence.isPlain(i) || !(i === 0 || sentence.slice(i - 1, i) === '、') || sentence.isTitle) return null
  if (!tellsAttendance(sentence)) return null
  const to = endOfName(sentence, i)
  return to > i ? { from: i, to, ref: null, person: null } : null
}

/** Tokens of the longest list of those who attend. */
const LONGEST_LIST = 90

function tellsAttendance(sentence: Sentence): boolean {
  for (let i = 1; i < Math.min(sentence.tokens.length, LONGEST_LIST); i++) {
    if (sentence.is(i, 'attend')) return true
    if (sentence.isMark(i) && !isDot(sentence, i) && sentence.slice(i, i + 1) !== '、') return false
  }
  return false
}
