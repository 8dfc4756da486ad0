import { inventedDocument } from './invented.ts'

/** The Russian version of Arcadia's readout of the call with Borealia, by the same office. */
export const RUSSIAN_VERSION = inventedDocument(
  'ru1',
  `Телефонный разговор с Премьер-министром Бореалии

4 мая 2031 года состоялся телефонный разговор Президента Аркадии Мары Восс с Премьер-министром Бореалии Олу Тамом.

Мара Восс рассказала о строительстве северного газопровода. Олу Там поблагодарил её за приглашение. Стороны обсудили урожай пшеницы.
`,
  { lang: 'ru', url: 'https://arcadia.example/ru/1' },
)

/** What Arcadia published on the next call: the promise is weaker, the thanks are gone, visas are new. */
export const SUCCESSOR = inventedDocument(
  'later',
  `Call with Borealia

On 9 June 2031, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.

Mara Voss stressed that Arcadia is considering the building of the northern gas pipeline. The two sides agreed to open talks on visas.
`,
  { published: '2031-06-09', url: 'https://arcadia.example/2' },
)
