import { Link } from '@tanstack/react-router'
import type { Readout } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import type { Layer } from './cut-text.ts'
import { useView } from './use-view.ts'

/** Each layer with the letter that says in the address that it is off. */
const LETTERS = { named: 'n', commitments: 'c', dates: 'd', evidence: 'e', annotated: 'a' } as const
const LAYERS = Object.keys(LETTERS) as readonly Layer[]

/** The layers that are on, where these letters are off. */
export function layersIn(off: string): ReadonlySet<Layer> {
  return new Set(LAYERS.filter((layer) => !off.includes(LETTERS[layer])))
}

/** What the text shows, layer by layer, and in which of its versions. */
export function Layers({ readout, off }: { readonly readout: Readout; readonly off: string }) {
  const { t, word } = useLabels()
  const [, setView] = useView()
  const shown = layersIn(off)
  return (
    <fieldset className="layers">
      <legend>{t('layers')}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} className={`key-${layer}`}>
          <input
            type="checkbox"
            checked={shown.has(layer)}
            onChange={({ target }) => {
              const others = off.replaceAll(LETTERS[layer], '')
              setView({ off: target.checked ? others : others + LETTERS[layer] }, true)
            }}
          />{' '}
          {t(layer)}
        </label>
      ))}
      {readout.versions.length > 1 && (
        <label>
          {t('version')}{' '}
          <select
            value={readout.version.number}
            onChange={({ target }) => setView({ version: Number(target.value), s: undefined, at: undefined })}
          >
            {readout.versions.map(({ number, addedAt, state }) => (
              <option key={number} value={number}>
                {number} · {addedAt.slice(0, 10)} · {word(state)}
              </option>
            ))}
          </select>
        </label>
      )}
      {readout.record?.readout && (
        <>
          <Link to="/readouts/$id/previous" params={{ id: readout.summary.id }}>
            {t('previous')}
          </Link>
          <Link to="/parallel" search={{ of: readout.summary.id }}>
            {t('otherLanguage')}
          </Link>
        </>
      )}
      {readout.versions.length > 1 && (
        <Link to="/readouts/$id/versions" params={{ id: readout.summary.id }}>
          {t('changes')}
        </Link>
      )}
    </fieldset>
  )
}
