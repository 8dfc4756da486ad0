import { openArchive } from './src/tasks/open-archive.ts'
import { showFormula } from './src/tasks/show-formula.ts'
import { compareFormulas } from './src/tasks/compare-formulas.ts'
import { formulaChanges } from './src/tasks/formula-changes.ts'
const a = await openArchive('/tmp/trends/all.sqlite')
console.time('show')
const s=await showFormula(a, process.argv[2]!, {lines:5, ...(JSON.parse(process.argv[3]??'{}'))})
console.timeEnd('show')
const {trend,coverage,...r}=s
console.dir({...r, issuersCov: coverage.issuers.length, toward:r.toward.slice(0,6), speakers:r.speakers.slice(0,6), adoption:r.adoption.slice(0,8).map(({first,...x})=>({...x,first:first.day})), companions:r.companions?.slice(0,5), concordance:r.concordance.lines.slice(0,2)},{depth:5})
console.log(trend.by, trend.bursts, trend.periods.map(p=>`${p.name}${p.isPartial?'*':''} ${p.uses}/${p.events}`).join(' '))
console.time('changes'); const c=await formulaChanges(a,{pair:['CHN','RUS']}); console.timeEnd('changes'); console.log(c.since,c.issuers,c.looked,c.changes.slice(0,12).map(x=>[x.kind,x.formula,x.issuer,x.uses,x.events,x.otherUses,x.otherEvents,x.logRatio.toFixed(2)].join(' ')))
console.time('cmp'); const k=await compareFormulas(a,['win-win cooperation','мир и стабильность','"和平"'],{}); console.timeEnd('cmp'); console.log(k.map(x=>[x.formula.name,x.formula.origin,x.uses,x.coverage.events,x.trend.by,x.trend.bursts,x.elsewhere]))
await a.close()
