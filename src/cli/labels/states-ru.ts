/** States by the names that are usual in Russian, where the platform's own list has others or none. */
export const STATES_RU: Readonly<Record<string, string>> = {
  SUN: 'СССР',
  NAT: 'НАТО',
  AFU: 'Африканский союз',
  ASN: 'АСЕАН',
  UNO: 'ООН',
  USA: 'США',
  MMR: 'Мьянма',
  PSE: 'Палестина',
  COD: 'Демократическая Республика Конго',
  COG: 'Республика Конго',
  HKG: 'Гонконг',
  MAC: 'Макао',
}
