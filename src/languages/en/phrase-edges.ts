import type { PhraseEdges } from '../shared/phrase-edges.ts'

/** English words that a phrase does not begin or end with. */
export const englishEdges: PhraseEdges = {
  light:
    'a an the and or nor but of to in on at by for with from as that which who whom whose what when where why how if than then so this these those it its they their theirs them he his him she her hers we our ours us i my mine me you your yours one s t ll re ve is are was were be been being am has have had having will would can could should shall may might must do does did doing not no also both between into through over under about after before during since until upon within without per via while because although though including like such very there here itself himself herself themselves toward towards among amongst against across regarding concerning',
  openers: 'as in on at by for with from under within through to without across against among during',
  bonds: 'of',
  notFirst: 'said says noted ago too well etc',
  notLast:
    'more most other further any all each every some many several much few same own new his just only even still always never own various different certain particular important early late full further deeper greater closer stronger reaffirmed expressed stressed emphasized discussed underscored welcomed thanked congratulated noted highlighted conveyed voiced reiterated',
}
