import { useLabels } from '../labels/labels.tsx'

/** One of the languages that are read, or all, as a field `lang` of a form. */
export function LanguageSelect({ lang }: { readonly lang: string | undefined }) {
  const { t, word } = useLabels()
  return (
    <label>
      {t('language')}{' '}
      <select key={lang} name="lang" defaultValue={lang ?? ''}>
        <option value="">{t('all')}</option>
        {['en', 'zh', 'ru'].map((code) => (
          <option key={code} value={code}>
            {word(code)}
          </option>
        ))}
      </select>
    </label>
  )
}
