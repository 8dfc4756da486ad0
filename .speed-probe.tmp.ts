import { factsOf } from './test/facts-of.ts'
for (const text of ['On 5 May, President Dae Morin of Sorang spoke by telephone with Karsovian President Arkady Veltrov. ', 'Call\n\nOn 5 May, President Dae Morin of Sorang spoke by telephone with Karsovian President Arkady Veltrov.\n\nThey agreed to meet.','On 5 May, President Emmanuel Macron of France spoke by telephone with Russian President Vladimir Putin. ']) {
const f = factsOf({ text, lang: 'en' }, 'find-engagement'); console.log(f.home, f.parties, f.engagement.participants.map(p=>p.name+p.country)) }
