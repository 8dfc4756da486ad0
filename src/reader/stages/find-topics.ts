import type { Formula, Topic } from '../../record/index.ts'
import type { Name } from '../page.ts'
import { isProse } from '../sentence-view.ts'
import { defineStage } from '../stage.ts'
import { SHAPE } from '../words.ts'

/** Topics and formulas by their wordings; a topic weighs as its share of all topic wordings in the prose. */
export const findTopics = defineStage({
  name: 'find-topics',
  needs: ['text', 'words', 'sentences', 'names'],
  adds: ['topics', 'formulas'],
  read({ text, words, sentences, names }, { topicIndex }) {
    const inState = insideStates(names)
    const spans = new Map<string, { label: string; spans: [number, number][] }>()
    const formulas: Formula[] = []
    let all = 0
    for (const sentence of sentences) {
      if (!isProse(sentence)) continue
      let coveredTo = 0
      for (let at = sentence.from; at < sentence.to; at++) {
        if ((words.shape[at] as number) & (SHAPE.mark | SHAPE.digit)) continue
        const start = words.start[at] as number
        if (start < coveredTo) continue
        const found = topicIndex.longest(text, words, at)
        if (!found) continue
        const [wording, end] = found
        if (wording.kind === 'formula') {
          formulas.push({ id: wording.id, text: text.slice(start, end), span: [start, end] })
          coveredTo = end
          continue
        }
        // "the Democratic Republic of …" is no word on democracy.
        if (inState(at)) continue
        const topic = spans.get(wording.id) ?? { label: wording.label, spans: [] }
        topic.spans.push([start, end])
        spans.set(wording.id, topic)
        all++
        coveredTo = end
      }
    }
    const topics: Topic[] = [...spans]
      .map(([id, topic]) => ({
        id,
        label: topic.label,
        weight: Math.round((topic.spans.length / all) * 1000) / 1000,
        spans: topic.spans,
      }))
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    return { topics, formulas }
  },
})

/** Whether a word stands in the name of a state. Words are to be asked for in the order of the text. */
function insideStates(names: readonly Name[]): (at: number) => boolean {
  const states = names.filter(({ type, to, from }) => type === 'state' && to - from > 1)
  let next = 0
  return (at) => {
    while (next < states.length && (states[next] as Name).to <= at) next++
    return next < states.length && (states[next] as Name).from <= at
  }
}
