import type { Labels } from './labels.ts'

/**
 * The two-letter codes by which ICU knows states, after the three-letter codes of records, as ISO 3166-1 has them;
 * Kosovo, the European Union and the United Nations have codes of their own.
 */
const CODES =
  'ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT ' +
  'AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO ' +
  'BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG ' +
  'COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO ' +
  'DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET EUEEU FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA ' +
  'GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU ' +
  'GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ' +
  'ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR ' +
  'LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX ' +
  'MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT ' +
  'NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN ' +
  'PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW ' +
  'SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST ' +
  'SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL ' +
  'TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM UNOUN URYUY USAUS UZBUZ VATVA VCTVC ' +
  'VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS XKXXK YEMYE ZAFZA ZMBZM ZWEZW'

const regions = new Map<string, Intl.DisplayNames>()
let twoLetters: ReadonlyMap<string, string> | null = null

/** What a language calls a state or body by its code; null for codes that only a register knows. */
export function stateName(code: string, { lang, states }: Labels): string | null {
  const own = states[code]
  if (own) return own
  twoLetters ??= new Map(CODES.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]))
  const short = twoLetters.get(code)
  if (!short) return null
  const known = regions.get(lang) ?? new Intl.DisplayNames(lang === 'zh' ? 'zh-CN' : lang, { type: 'region' })
  regions.set(lang, known)
  return known.of(short) ?? null
}

/** What a language calls a language by its code; the code itself where it has no word for it. */
export function languageName(code: string, { lang }: Labels): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code
  } catch {
    // What pages declare is not always a code.
    return code
  }
}
