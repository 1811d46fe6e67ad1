// SPDX-License-Identifier: EUPL-1.2
/** What a name itself tells about the role of its bearer. Only words of the trade, no names of organisations. */
import type { Rol } from '../../../domain/overeenkomst.ts'

const HUURDERS =
  /huurder|bewoners?(?:raad|belang|vereniging|organisatie|platform|koepel|collectief|federatie|vertegenwoordig|advies|commissie|participatie|groep|overleg)|(?:^|\s)HBO\b|(?:^|\s)HBV\b|(?:^|\s)HV\s|participatieraad|bewoners\b|bewonersstem|klantenraad|klankbordgroep huur/iu
const GEMEENTE =
  /(?:^|\s)gemeente(?:n)?(?:\s|$)|college van (?:b|burg)|burgemeester en wethouders|\bB\s?&\s?W\b/iu
const ANDERS =
  /(?:^|\s)(?:provincie|rijk|ministerie|waterschap|regio|zorg\p{L}*|welzijn\p{L}*|politie|GGD|GGZ|netbeheerder|omgevingsdienst)(?:\s|$)|zorggroep|zorginstelling|energiecoöperatie/iu
const CORPORATIE =
  /woning(?:stichting|bouw|corporatie|vereniging|beheer|bedrijf|belang|en\b)|(?:^|\s)woon|wonen?\b|wonen(?:$|\s)|\p{L}wonen|\p{L}woon(?:s|d|\b)|corporatie|volkshuisvesting|bouwvereniging|volksbelang|woonst|\bwoon\p{Lu}|\p{Ll}woon\b|toegelaten instelling|verhuurder|huisvesting|woongoed|\p{L}goed wonen/iu

/** Role that the name tells, or null when it tells nothing. */
export function rolUitNaam(naam: string): Rol | null {
  if (GEMEENTE.test(naam)) return 'gemeente'
  if (HUURDERS.test(naam)) return 'huurdersorganisatie'
  if (CORPORATIE.test(naam)) return 'corporatie'
  if (ANDERS.test(naam)) return 'anders'
  return null
}

/** Regular-expression source for the words by which texts call each role. */
export const ROLWOORDEN: Readonly<
  Record<'gemeente' | 'corporatie' | 'huurdersorganisatie', string>
> = {
  gemeente: `gemeenten?|gemeentes|college(?: van (?:B&W|B en W|burgemeester en wethouders))?|colleges|gemeenteraad|gemeenteraden|gemeentebestuur|gemeentesecretaris(?:sen)?|burgemeesters?`,
  corporatie: `(?:woning)?corporaties?(?:\\(s\\))?|corporatie\\(s\\)|woningstichting(?:en)?|woningbouwvereniging(?:en)?|woonstichting(?:en)?|woningbouwcorporaties?|verhuurders?|toegelaten instelling(?:en)?`,
  huurdersorganisatie: `huurders(?:organisaties?|verenigingen|vereniging|belangenorganisaties?|belangenverenigingen|belangenvereniging|raad|raden|platforms?|federaties?|koepels?|vertegenwoordiging(?:en)?|vertegenwoordigers?|belangen|stichting(?:en)?|adviesraad|delegatie|overleg)|huurdersbelangenbehartigers?|bewoners(?:raad|raden|organisaties?|vertegenwoordiging|platform|koepel|belangenvereniging|adviesraad)`,
}
