// SPDX-License-Identifier: EUPL-1.2
/**
 * The verbs of agreements, in families. A family says how hard a duty is and whether information changes hands;
 * the forms are made by rule so that 'levert', 'leveren' and 'geleverd' are one verb.
 */

const ONDERZOEK = `onderzoeken beoordelen bekijken bezien evalueren verkennen inventariseren nagaan nadenken analyseren peilen wegen afwegen heroverwegen bestuderen toetsen`
const INSPANNING = `stimuleren bevorderen inzetten betrekken samenwerken faciliteren ondersteunen meedenken bijdragen meewerken hechten aanmoedigen ontmoedigen vervullen toewerken voorkomen tegengaan wijzen attenderen werken bespoedigen verminderen beperken agenderen verbeteren versterken streven`
const STREVEN = `streven beogen ambiëren verwachten`
const INFORMATIE = `informeren rapporteren melden aanleveren delen terugkoppelen verstrekken zenden toezenden sturen toesturen opsturen mailen communiceren berichten presenteren voorleggen adviseren overhandigen doorgeven inlichten aanbieden leveren reageren`
const OVERLEG = `overleggen vergaderen bespreken spreken afstemmen voeren plaatsvinden organiseren bijeenkomen houden evalueren monitoren rapporteren informeren bezoeken`
const RESULTAAT = `realiseren bouwen opleveren renoveren verduurzamen isoleren slopen verkopen verhuren toewijzen huisvesten plaatsen vervangen verwijderen leveren opstellen vaststellen maken sluiten aanpassen verankeren vastleggen uitwerken uitvoeren doorvoeren invoeren implementeren starten beginnen afronden beschikken hanteren zorgen regelen bieden aanbieden reserveren investeren bekostigen betalen vergoeden bijdragen organiseren voeren nemen geven brengen stellen gaan hebben zijn worden zullen kunnen moeten willen blijven houden besteden toevoegen aanwijzen indienen verlenen beslissen besluiten publiceren openen oprichten inrichten aansluiten deelnemen vragen voorzien halen groeien versnellen monitoren beantwoorden toepassen handhaven indexeren matigen verhogen verlagen compenseren garanderen waarborgen vergunnen aanvragen aanvaarden ontwikkelen transformeren splitsen onttrekken samenvoegen inventariseren signaleren doorverwijzen verwijzen begeleiden opvangen oppakken herijken actualiseren herzien bijstellen verlengen wijzigen afspreken kennen vormen dragen komen treden staan vinden krijgen laten doen zetten lopen leggen sturen houden stoppen verzorgen beheren onderhouden schouwen meten tellen registreren bijhouden benoemen kiezen selecteren werven aanstellen financieren dienen voldoen gelden ontvangen gebruiken benutten verplichten toezeggen erkennen onderschrijven wensen wijzen bezoeken aanspreken ontzorgen helpen coördineren regisseren trekken uitbrengen instemmen afwijken toelichten verzoeken opnemen opzetten inbrengen agenderen overdragen verkrijgen verwerven aankopen verdelen labelen reageren behouden beperken vergroten verkleinen onderbouwen uitgeven heffen wijken bepalen schrijven opheffen verbinden bestemmen aanleggen vergroenen vereenvoudigen verstrekken bereiken behalen aantonen verantwoorden innen incasseren kwijtschelden bemiddelen toetsen kopen huren stijgen dalen verdwijnen veranderen groeien wachten letten passen pakken benaderen schuiven draaien tekenen accepteren verzamelen bemensen koppelen bewaken adviseren wonen leren testen stappen slaan wisselen storten verdubbelen halveren schrijven oefenen beoordelen bevatten behandelen rekenen leiden werken zoeken vinden trekken reizen kosten bedragen duren tellen verplaatsen vervallen eindigen ontstaan aanhouden overwegen toelaten wegnemen grijpen ingrijpen schorsen herstellen aanschrijven bezorgen dekken delen blokkeren verbouwen verruimen uitbreiden breiden inkrimpen bestemmen vrijmaken afnemen toenemen verhuizen terugkomen meedoen aanschuiven spannen inspannen lukken mislukken blijken dreigen raken vertalen promoten opleiden begrenzen kappen planten volgen`

const ONREGELMATIG: Readonly<Record<string, string>> = {
  zijn: 'is zijn was waren',
  hebben: 'heeft hebben had hadden',
  worden: 'wordt worden werd werden',
  zullen: 'zal zullen zou zouden',
  kunnen: 'kan kunnen kon konden',
  moeten: 'moet moeten',
  willen: 'wil willen',
  mogen: 'mag mogen',
  gaan: 'gaat gaan',
  staan: 'staat staan',
  doen: 'doet doen',
  komen: 'komt komen',
  nagaan: 'nagaat',
}
const SCHEIDBAAR =
  /^(aan|af|bij|bijeen|binnen|door|in|mee|na|om|onder|op|over|plaats|samen|tegen|terug|toe|uit|vast|voor|weg|kwijt|deel)(?=\p{L}{4})/u
const ONSCHEIDBAAR =
  /^(?:onder(?:zoeken|steunen|houden|schrijven|bouwen)|over(?:leggen|handigen|dragen)|voor(?:zien|komen)|aanvaarden|ontwikkelen|onttrekken|inventariseren|informeren|investeren|indexeren|incasseren|innen|afspreken|bijdragen)$/u

/** Third person singular and plural of a verb; separable prefixes are dropped ('opstellen' → 'stelt'). */
function finiteForms(infinitief: string): string[] {
  const vast = ONREGELMATIG[infinitief]
  if (vast) return vast.split(' ')
  const los = ONSCHEIDBAAR.test(infinitief) ? infinitief : infinitief.replace(SCHEIDBAAR, '')
  const onregelmatig = ONREGELMATIG[los]
  if (onregelmatig) return onregelmatig.split(' ')
  let stam = los.replace(/en$/u, '')
  const stammen: string[] = []
  if (/([bdfgklmnprst])\1$/u.test(stam)) stam = stam.slice(0, -1)
  else {
    const lang = /^(.*?[^aeiou]|)([aeou])([bdfgklmnprstvz])$/u.exec(stam)
    if (lang) stammen.push(`${lang[1] ?? ''}${lang[2]}${lang[2]}${lang[3]}`)
  }
  stammen.push(stam)
  const vormen = stammen.flatMap((s) => {
    const hard = s.replace(/v$/u, 'f').replace(/z$/u, 's')
    return [hard.endsWith('t') ? hard : `${hard}t`]
  })
  return [...new Set([...vormen, los])]
}

const lijst = (tekst: string): string[] => tekst.split(/\s+/u).filter((w) => w !== '')
const vormen = (tekst: string): ReadonlySet<string> => new Set(lijst(tekst).flatMap(finiteForms))

/** Any verb that can be the finite verb of a duty. */
const PERSOONSVORMEN: ReadonlySet<string> = vormen(
  `${ONDERZOEK} ${INSPANNING} ${STREVEN} ${INFORMATIE} ${OVERLEG} ${RESULTAAT} mogen`,
)

/**
 * Can this lower-case word be a finite verb: third person, present, of a verb of the families above? The plural looks
 * like the infinitive, so 'leveren' is one also in 'zal leveren'. Not 'met' (of 'meten'): it is nearly always the
 * preposition.
 */
export const isPersoonsvorm = (laag: string): boolean => PERSOONSVORMEN.has(laag) && laag !== 'met'
