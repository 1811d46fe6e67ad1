// SPDX-License-Identifier: EUPL-1.2
/** The way of a document over HTTP: progress, checking, a reading chosen, a newer version of a collaboration. */
import { readFileSync } from 'node:fs'
import { setTimeout as wacht } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editOntleding } from '../../src/usecases/edit-ontleding.ts'
import { editVelden } from '../../src/usecases/edit-velden.ts'
import { findSamenwerkingen } from '../../src/usecases/find-samenwerkingen.ts'
import { maakId } from '../../src/storage/id.ts'
import { getNakijken } from '../../src/usecases/get-nakijken.ts'
import type { Leesstap } from '../../src/domain/document.ts'
import { getDocument } from '../../src/usecases/get-document.ts'
import { getRegister } from '../../src/usecases/get-register.ts'
import { saveConcept } from '../../src/usecases/save-concept.ts'
import { lees, openSite, type Site, VOORBEELD, zetInRegister } from '../support/site.ts'

const CONVENANT = 'tests/toetsset/documenten/convenant-kapellerwaard-2026.txt'

let site: Site
let slug: string
/** Holds the reading of a document at a step, until it is let go. */
let rem: { readonly bij: Leesstap; readonly los: Promise<void> } | null = null

beforeAll(async () => {
  site = await openSite({
    ontleed: async (bytes, opties, bijStap) => {
      if (rem) {
        bijStap?.(rem.bij)
        await rem.los
      }
      return lees(bytes, opties, bijStap)
    },
  })
  ;({ slug } = await zetInRegister(site.maakContext()))
})
afterAll(async () => {
  await site.sluit()
})

const vraag = (pad: string, init: RequestInit = {}) => Promise.resolve(site.app.request(pad, init))
const tekst = async (pad: string): Promise<string> =>
  (await (await vraag(pad)).text()).replaceAll('\u00a0', ' ')
let keer = 0

/** Sends a file and gives the address of its document. */
async function stuur(inhoud: string, opties: { readonly bij?: string } = {}): Promise<string> {
  keer += 1
  const form = new FormData()
  form.set('bestand', new File([`${inhoud}\n${' '.repeat(keer)}`], 'afspraken.txt'))
  if (opties.bij) form.set('samenwerking', opties.bij)
  const antwoord = await vraag('/nieuw', { method: 'POST', body: form })
  return (antwoord.headers.get('location') ?? '').split('?')[0] ?? ''
}
async function gelezen(adres: string): Promise<string> {
  const id = adres.split('/').at(-1) ?? ''
  while ((await getDocument(site.maakContext(), id)).stand !== 'gelezen') await wacht(10)
  return id
}
const post = (pad: string, velden: Record<string, string>) =>
  vraag(pad, { method: 'POST', body: new URLSearchParams(velden) })
const inhoud = (): string => readFileSync(VOORBEELD, 'utf8')

describe('while a document is read', () => {
  it('shows the step it is at, with and without a script, and goes on by itself', async () => {
    let laatLos = (): void => undefined
    rem = { bij: 'velden', los: new Promise((klaar) => (laatLos = klaar)) }
    const adres = await stuur(inhoud())
    try {
      const html = await tekst(adres)
      expect(html).toMatch(/<noscript><meta http-equiv="refresh" content="\d"\/><\/noscript>/i)
      expect(html).toContain('Stap 3 van 4: Per afspraak zoeken wie, wanneer en hoeveel.')
      expect(html).toMatch(/<progress[^>]*max="4"[^>]*value="2"/)
      expect(html.split('class="is-klaar"').length - 1).toBe(2)
      expect(html).toMatch(/<li aria-current="step">.*?Per afspraak zoeken/)
      const antwoord = await vraag(adres, { headers: { accept: 'application/json' } })
      expect(await antwoord.json()).toMatchObject({ bezig: true, klaar: 2 })
    } finally {
      rem = null
      laatLos()
    }
    await gelezen(adres)
    const antwoord = await vraag(adres, { headers: { accept: 'application/json' } })
    expect(await antwoord.json()).toMatchObject({ bezig: false })
    expect((await vraag(adres)).status).toBe(303)
  })
})

describe('checking a document', () => {
  it('folds neighbours left out for one reason in one line, and leads to the first afspraak at once', async () => {
    const adres = await stuur(readFileSync(CONVENANT, 'utf8'))
    await gelezen(adres)
    const html = await tekst(`${adres}/nakijken`)
    const groepen = [...html.matchAll(/<li class="nakijk-groep">.*?<summary>(.*?)<\/summary>/gs)]
    expect(groepen.length).toBeGreaterThan(0)
    expect(
      groepen.some(([, kop]) =>
        /^<span>Lijst met begrippen: \d+ stukken weggelaten/.test(kop ?? ''),
      ),
    ).toBe(true)
    const anker = /<a href="#(o\d+)">Ga naar de eerste afspraak/.exec(html)?.[1]
    expect(html).toContain(`<li class="nakijk-rij nakijk-rij--afspraak" id="${anker}"`)
  })

  it('keeps one act of a long page in a bar that needs no script', async () => {
    const adres = await stuur(inhoud())
    await gelezen(adres)
    const balk = (html: string) => /<div class="actiebalk[^"]*">.*?<\/div>/s.exec(html)?.[0] ?? ''
    const nieuw = balk(await tekst(`${adres}/nakijken`))
    expect(nieuw).toContain('Volgende deel')
    expect(nieuw).toContain('Zet in het register')
    expect(nieuw.split('primary-action').length).toBe(2)
    expect(balk(await tekst(`${adres}/register`))).toContain('form="naar-register"')
  })

  it('ticks checking only for who said that all is right', async () => {
    const adres = await stuur(inhoud())
    await gelezen(adres)
    const stap = async (pad: string) =>
      /Alles nakijken(?:<span class="verborgen"> \(klaar\))?/.exec(
        /<ol class="stappen">.*?<\/ol>/s.exec(await tekst(pad))?.[0] ?? '',
      )?.[0]
    expect(await stap(`${adres}/register`)).toBe('Alles nakijken')
    const laatste = await tekst(`${adres}/nakijken?deel=5`)
    const verder = /href="([^"]*)"[^>]*>Alles klopt, ga verder/.exec(laatste)?.[1] ?? ''
    expect(await stap(verder)).toContain('(klaar)')
  })

  it('has room for the whole name of a collaboration', async () => {
    const adres = await stuur(inhoud())
    await gelezen(adres)
    expect(await tekst(`${adres}/register`)).toMatch(/<textarea[^>]*name="naam"/)
  })

  it('sets the termijn of the items with a chosen reading, and takes it back in one step', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const stand = () => getNakijken(site.maakContext(), id)
    const { ontleding, versietoken } = await stand()
    const vragen = ontleding.bevindingen.filter((b) => b.ernst !== 'let_op')
    const nr = vragen.findIndex((b) => b.voorstellen?.[1]?.some((v) => v.wijziging.termijn)) + 1
    expect(nr).toBeGreaterThan(0)
    const wil = vragen[nr - 1]?.voorstellen?.[1] ?? []
    const termijnen = async () => {
      const nu = (await stand()).ontleding.onderdelen
      return wil.map((v) => nu.find((o) => o.sleutel === v.sleutel)?.velden?.termijn)
    }
    const eerst = await termijnen()
    expect(await tekst(`${adres}/twijfels/${String(nr)}`)).toContain('komt te staan:')
    const antwoord = await post(`${adres}/twijfels/${String(nr)}`, {
      versietoken: String(versietoken),
      keuze: 'lezing-1',
    })
    expect(antwoord.status).toBe(303)
    expect(await termijnen()).toEqual(wil.map((v) => v.wijziging.termijn))
    expect(await termijnen()).not.toEqual(eerst)
    await post(`${adres}/terug`, { versietoken: String((await stand()).versietoken) })
    expect(await termijnen()).toEqual(eerst)
    expect((await stand()).ontleding.bevindingen).toEqual(ontleding.bevindingen)
  })
})

describe('an address in a form that nobody typed', () => {
  it('never fails after the act was done, nor sends anybody elsewhere', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const stand = () => getNakijken(site.maakContext(), id)
    const { ontleding } = await stand()
    const sleutel = ontleding.onderdelen.find((o) => o.soort === 'afspraak')?.sleutel ?? ''
    const versietoken = async () => String((await stand()).versietoken)
    for (const bij of ['a\nb', '\u0000', '%0d%0aSet-Cookie: a=b', 'o1#é']) {
      await post(`${adres}/doe`, { versietoken: await versietoken(), doe: `weg:${sleutel}` })
      const terug = await post(`${adres}/terug`, {
        versietoken: await versietoken(),
        terug: `${adres}/../../@elders.nl`,
        bij,
      })
      expect([terug.status, terug.headers.get('location')]).toEqual([
        303,
        `${adres}/nakijken?melding=ongedaan`,
      ])
    }
    expect(site.fouten).toEqual([])
  })

  it('keeps what was typed when the place or the button is not known', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const versietoken = String((await getNakijken(site.maakContext(), id)).versietoken)
    const toe = await post(`${adres}/toevoegen`, {
      versietoken,
      na: 'o999999',
      soort: 'afspraak',
      tekst: 'Wij schilderen de deuren.',
    })
    expect(toe.status).toBe(422)
    const html = await toe.text()
    expect(html).toContain('Wij schilderen de deuren.')
    expect(html).toContain('staat niet in de lijst')
    const doe = await post(`${adres}/doe`, { versietoken, doe: 'dans:o1' })
    expect(doe.status).toBe(422)
    expect(await doe.text()).toContain('Er is niets veranderd')
  })
})

describe('several pieces at once', () => {
  it('does one thing to all that were ticked, in one step that can be taken back', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const stand = () => getNakijken(site.maakContext(), id)
    const eerst = (await stand()).ontleding
    const html = await tekst(`${adres}/nakijken`)
    // Enter on a tick presses the first button of the form: that must not be one that leaves something out
    const form =
      /<form method="post"[^>]*doe".*?<\/form>|<form action="[^"]*\/doe".*?<\/form>/s.exec(html)
    expect(/<button[^>]*>/.exec(form?.[0] ?? '')?.[0]).toContain('value="gekozen"')
    const kies = [...html.matchAll(/name="kies" value="(o\d+)"/g)].map((m) => m[1] ?? '')
    expect(kies.length).toBeGreaterThan(10)
    const doe = async (samen: string, sleutels: readonly string[]) => {
      const velden = new URLSearchParams({ doe: 'gekozen', samen })
      velden.set('versietoken', String((await stand()).versietoken))
      for (const s of sleutels) velden.append('kies', s)
      return vraag(`${adres}/doe`, { method: 'POST', body: velden })
    }
    const soorten = async (sleutels: readonly string[]) => {
      const { onderdelen } = (await stand()).ontleding
      return sleutels.map((s) => onderdelen.find((o) => o.sleutel === s)?.soort)
    }
    const prestaties = eerst.onderdelen
      .filter((o) => o.soort === 'prestatie' && kies.includes(o.sleutel))
      .map((o) => o.sleutel)
      .slice(0, 3)
    const weg = await doe('weg', prestaties)
    expect(await tekst(weg.headers.get('location') ?? '')).toContain('Gedaan bij 3 onderdelen')
    expect(await soorten(prestaties)).toEqual(['weggelaten', 'weggelaten', 'weggelaten'])
    await doe('terug', prestaties.slice(0, 2))
    expect(await soorten(prestaties)).toEqual(['prestatie', 'prestatie', 'weggelaten'])
    for (const _ of [1, 2])
      await post(`${adres}/terug`, { versietoken: String((await stand()).versietoken) })
    expect((await stand()).ontleding).toEqual(eerst)
    await doe('inleiding', prestaties)
    expect(await soorten(prestaties)).toEqual(['inleiding', 'inleiding', 'inleiding'])
    for (const [samen, sleutels, zin] of [
      ['', prestaties, 'Kies onder aan de lijst'],
      ['weg', [], 'Zet eerst een vinkje'],
      ['inleiding', prestaties, 'zijn al zo'],
    ] as const) {
      const antwoord = await doe(samen, sleutels)
      expect(antwoord.status).toBe(422)
      expect(await antwoord.text()).toContain(zin)
    }
  })
})

describe('coming back to a document', () => {
  it('goes on where something was changed last, with a way to the start', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const naar = async (pad: string) => (await vraag(pad)).headers.get('location')
    // a doubt that was answered is no place in the list
    const vragen = `${adres}/twijfels/1`
    await post(vragen, { versietoken: '1', keuze: 'bespreken' })
    expect((await vraag(`${adres}/nakijken`)).status).toBe(200)
    const { ontleding, versietoken } = await getNakijken(site.maakContext(), id)
    expect(versietoken).toBe(2)
    const ver = ontleding.onderdelen.findLast((o) => o.soort === 'afspraak')?.sleutel ?? ''
    await post(`${adres}/doe`, { doe: `weg:${ver}`, versietoken: String(versietoken) })
    const doel = `${adres}/nakijken?deel=5&bij=${ver}&melding=verder#${ver}`
    expect(await naar(adres)).toBe(`${adres}/nakijken`)
    expect(await naar(`${adres}/nakijken`)).toBe(doel)
    const html = await tekst(doel)
    expect(html).toContain('U gaat verder waar u was')
    expect(html).toContain(`id="${ver}"`)
    expect(html).toContain(`href="${adres}/nakijken?deel=1">Naar het begin`)
    expect((await vraag(`${adres}/nakijken?deel=1`)).status).toBe(200)
    // the piece decides, also when its part has another number now
    expect(await tekst(`${adres}/nakijken?deel=1&bij=${ver}`)).toContain(`id="${ver}"`)
    // taken back: still the place that was worked on last
    await post(`${adres}/terug`, { versietoken: String(versietoken + 1) })
    expect(await naar(`${adres}/nakijken`)).toBe(doel)
  })
})

describe('what stands under a piece that goes', () => {
  it('asks for a heading, goes along or stays in sight, and comes back in one step', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const stand = () => getNakijken(site.maakContext(), id)
    const eerst = (await stand()).ontleding
    const kop = eerst.onderdelen.find((o) => o.soort === 'paragraaf' && o.nummer === '1.2')
    const sleutel = kop?.sleutel ?? ''
    const html = await tekst(`${adres}/nakijken`)
    expect(html).toContain(`href="${adres}/onderdelen/${sleutel}/weglaten?`)
    expect(html).not.toContain(`value="weg:${sleutel}"`)
    const keuze = await tekst(`${adres}/onderdelen/${sleutel}/weglaten`)
    expect(keuze).toMatch(/Onder deze kop staan \d+ afspraken/)
    expect(keuze).toMatch(/komt onder paragraaf 1\.1 ‘/)
    expect(keuze).toContain(`value="weg:${sleutel}"`)

    const doe = async (daad: string) => {
      const versietoken = String((await stand()).versietoken)
      const antwoord = await post(`${adres}/doe`, { doe: daad, versietoken })
      return tekst(antwoord.headers.get('location') ?? '')
    }
    const terug = async () => {
      await post(`${adres}/terug`, { versietoken: String((await stand()).versietoken) })
      expect((await stand()).ontleding).toEqual(eerst)
    }
    const afspraken = async () =>
      (await stand()).ontleding.onderdelen.filter((o) => o.nummer?.startsWith('1.2.') && o.velden)
    const er = (await afspraken()).length
    expect(er).toBeGreaterThan(0)
    expect(await doe(`weg:${sleutel}`)).toMatch(
      /De kop en de \d+ onderdelen eronder zijn weggelaten/,
    )
    expect(await afspraken()).toHaveLength(0)
    await terug()
    expect(await doe(`wegalleen:${sleutel}`)).toMatch(
      /Alleen de kop is weggelaten.*?Let op: \d+ andere onderdelen horen nu bij paragraaf 1\.1/s,
    )
    expect(await afspraken()).toHaveLength(er)
    await terug()

    // an afspraak that becomes a prestatie takes its own prestaties to the one before: said, not silent
    const ander = eerst.onderdelen.findIndex(
      (o, i) => o.soort === 'afspraak' && eerst.onderdelen[i + 1]?.soort === 'prestatie' && i > 9,
    )
    expect(await doe(`soort-prestatie:${eerst.onderdelen[ander]?.sleutel ?? ''}`)).toMatch(
      /Let op: .*? nu bij afspraak /,
    )
    await terug()
  })
})

describe('the name of a file', () => {
  it('is cut between characters, and stands on home beside a title', async () => {
    const form = new FormData()
    form.set('bestand', new File([`${inhoud()}\n\n \n`], `${'😀'.repeat(100)}a.txt`))
    const antwoord = await vraag('/nieuw', { method: 'POST', body: form })
    const id = await gelezen((antwoord.headers.get('location') ?? '').split('?')[0] ?? '')
    const { naam } = await getDocument(site.maakContext(), id)
    expect(naam).toBe(`${'😀'.repeat(97)}a.txt`)
    expect(await tekst('/')).toContain(`<p class="klein stil">${naam}</p>`)
  })
})

describe('a document without numbers', () => {
  it('shows all items of which the order was guessed, and leads to checking with the question still open', async () => {
    const zin = (n: number) =>
      `De corporatie levert in 2027 woning nummer ${String(n)} op in de wijk ${'ABCDEFGHIJKLMN'[n] ?? ''}.`
    const zinnen = Array.from({ length: 13 }, (_, n) => zin(n))
    const adres = await stuur(
      ['# Prestatieafspraken 2027', '## Bouwen', ...zinnen, '## Zorg', 'De gemeente zorgt.'].join(
        '\n\n',
      ),
    )
    const id = await gelezen(adres)
    const { ontleding, versietoken } = await getNakijken(site.maakContext(), id)
    const vragen = ontleding.bevindingen.filter((b) => b.ernst !== 'let_op')
    const nr = vragen.findIndex((b) => b.code === 'structuur_geraden') + 1
    expect(nr).toBeGreaterThan(0)
    const er = ontleding.onderdelen.filter((o) => o.soort === 'afspraak')
    expect(er.length).toBeGreaterThan(10)
    const html = await tekst(`${adres}/twijfels/${String(nr)}`)
    const lijst = /<section[^>]*aria-labelledby="geraden">.*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(lijst.split('<li').length - 1).toBe(er.length)
    expect(lijst).toContain(`Nog ${String(er.length - 10)} afspra`)
    expect(lijst).toContain('woning nummer 12')
    const antwoord = await post(`${adres}/twijfels/${String(nr)}`, {
      versietoken: String(versietoken),
      keuze: 'nakijken',
    })
    expect(antwoord.headers.get('location')).toBe(`${adres}/nakijken?deel=1`)
    const na = await getNakijken(site.maakContext(), id)
    expect([na.versietoken, na.ontleding]).toEqual([versietoken, ontleding])
  })
})

describe('a heading that goes alone', () => {
  it('leads to what hangs on something else now, with links to each of them', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const { ontleding, versietoken } = await getNakijken(site.maakContext(), id)
    const pijlers = ontleding.onderdelen.filter((o) => o.soort === 'pijler')
    const begin = ontleding.onderdelen.findIndex((o) => o === pijlers[1])
    const eerste = ontleding.onderdelen.slice(begin + 1).find((o) => o.soort !== 'weggelaten')
    const antwoord = await post(`${adres}/doe`, {
      doe: `wegalleen:${pijlers[1]?.sleutel ?? ''}`,
      versietoken: String(versietoken),
    })
    const naar = antwoord.headers.get('location') ?? ''
    expect(naar).toMatch(
      new RegExp(`[?&]bij=${eerste?.sleutel ?? ''}&.*#${eerste?.sleutel ?? ''}$`),
    )
    const html = await tekst(naar)
    const rij = new RegExp(`id="${eerste?.sleutel ?? ''}">.*?</li>`, 's').exec(html)?.[0] ?? ''
    expect(rij).toContain('Alleen de kop is weggelaten')
    expect(rij).toMatch(/Hoort nu ergens anders bij: .*?<a href="[^"]*#o\d+">Paragraaf \d/s)
    // taking it back leaves nothing of it in the address
    const terug = await post(`${adres}/terug`, {
      versietoken: String(versietoken + 1),
      terug: naar,
      bij: eerste?.sleutel ?? '',
    })
    expect(terug.headers.get('location')).not.toContain('ook=')
    expect(
      (await tekst(`${adres}/nakijken?melding=soort&ook=o1.x%00.o99999`)).length,
    ).toBeGreaterThan(0)
    expect(site.fouten).toEqual([])
  })
})

describe('throwing a document away', () => {
  it('is no longer done unseen when somebody worked on it after the page was opened', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const ctx = site.maakContext()
    const token = /name="versietoken" value="(\d+)"/.exec(await tekst(`${adres}/weg`))?.[1] ?? ''
    await editOntleding(ctx, id, {
      versietoken: Number(token),
      wat: 'gegevens',
      acties: [{ soort: 'wijzig_document', wijziging: { titel: 'Uren werk' } }],
    })
    for (const velden of [{}, { versietoken: token }] as Record<string, string>[]) {
      const antwoord = await post(`${adres}/weg`, velden)
      expect(antwoord.status).toBe(409)
      const html = await antwoord.text()
      expect(html).toContain('Gegevens van het document gewijzigd')
      expect(html).toContain('Gooi het toch weg')
    }
    expect((await getNakijken(ctx, id)).ontleding.document.titel).toBe('Uren werk')
    const { versietoken } = await getNakijken(ctx, id)
    const weg = await post(`${adres}/weg`, { versietoken: String(versietoken) })
    expect(weg.headers.get('location')).toContain('melding=document_weggegooid')
    // and who was still working on it hears so
    expect((await post(`${adres}/doe`, { doe: 'op:o3' })).status).toBe(404)
  })

  it('asks for no version of a document that could not be read', async () => {
    const adres = await stuur('Rozen zijn rood.')
    const id = adres.split('/').at(-1) ?? ''
    while ((await getDocument(site.maakContext(), id)).stand !== 'mislukt') await wacht(10)
    expect(await tekst(`${adres}/weg`)).not.toContain('versietoken')
    expect((await post(`${adres}/weg`, {})).status).toBe(303)
  })
})

describe('the same file once more', () => {
  it('gets one page that says so, where it is, and reads it again without choosing it again', async () => {
    const bytes = `${inhoud()}\n${' '.repeat(77)}`
    const zend = async (bij = '', accept = 'text/html') => {
      const form = new FormData()
      form.set('bestand', new File([bytes], 'weer.txt'))
      if (bij) form.set('samenwerking', bij)
      const antwoord = await vraag('/nieuw', { method: 'POST', body: form, headers: { accept } })
      return antwoord.headers.get('location') ?? ((await antwoord.json()) as { naar: string }).naar
    }
    const adres = await zend()
    const id = await gelezen(adres)
    expect(await zend()).toBe(`${adres}/al-hier`)
    expect(await zend('', 'application/json')).toBe(`${adres}/al-hier`)
    const html = await tekst(`${adres}/al-hier`)
    expect(html).toContain('Dit bestand is hier al')
    expect(html).toContain('Nog na te kijken, als nieuw document')
    expect(html).toContain('Ga verder met nakijken')
    const ctx = site.maakContext()
    const { versietoken } = await getNakijken(ctx, id)
    const { slug: waar } = await saveConcept(ctx, id, { versietoken, naam: 'Al in het register' })
    const nu = await zend(slug)
    expect(nu).toBe(`${adres}/al-hier?samenwerking=${slug}`)
    const later = await tekst(nu)
    expect(later).toContain('In het register, als versie 1 van Al in het register (concept)')
    expect(later).toContain(`href="/samenwerkingen/${waar}?versie=1"`)
    const weer = await post(`${adres}/al-hier`, { samenwerking: slug })
    const tweede = weer.headers.get('location') ?? ''
    expect(tweede).toMatch(/^\/documenten\/[^/]+$/)
    expect(tweede).not.toBe(adres)
    await gelezen(tweede)
    expect(await tekst(`${tweede}/nakijken`)).toContain('Nieuwere versie')
  })
})

describe('the place of a document', () => {
  it('keeps menu and breadcrumb of the collaboration while a newer version is checked', async () => {
    const adres = await stuur(inhoud(), { bij: slug })
    const basis = `/samenwerkingen/${slug}`
    await gelezen(adres)
    for (const deel of ['twijfels', 'nakijken', 'gegevens', 'register', 'weg', 'toevoegen']) {
      const html = await tekst(`${adres}/${deel}`)
      expect(html, deel).toContain(`<a href="${basis}/versies" aria-current="page">Versies</a>`)
      expect(html, deel).toContain('Nieuwere versie')
    }
    const los = await stuur(inhoud())
    await gelezen(los)
    expect(await tekst(`${los}/nakijken`)).not.toContain(`href="${basis}/versies"`)
  })

  it('offers what was put right by hand in the version before, item by item, in one step that can be taken back', async () => {
    const ctx = site.maakContext()
    const { pijlers } = await getRegister(ctx, slug)
    const afspraak = pijlers
      .flatMap((p) => p.paragrafen.flatMap((q) => q.afspraken))
      .find((a) => a.nummer === '2.1.1')
    if (!afspraak) throw new Error('no 2.1.1')
    const anders = afspraak.hardheid === 'onderzoek' ? 'streven' : 'onderzoek'
    await editVelden(ctx, slug, afspraak.id, {
      versietoken: afspraak.versietoken,
      velden: { hardheid: anders },
    })
    const adres = await stuur(inhoud(), { bij: slug })
    const id = await gelezen(adres)
    for (const deel of ['nakijken', 'register'])
      expect(await tekst(`${adres}/${deel}`), deel).toContain(`href="${adres}/overnemen"`)
    const html = await tekst(`${adres}/overnemen`)
    expect(html).toContain('U had dit in de vorige versie aangepast: overnemen?')
    const vinkjes = [...html.matchAll(/<input type="checkbox" name="overnemen"[^>]*>/g)].map(String)
    expect(vinkjes).toHaveLength(1)
    expect(vinkjes[0]).toContain('checked=""')
    const waarde = /value="([^"]+)"/.exec(vinkjes[0] ?? '')?.[1] ?? ''
    const hardheid = async () =>
      (await getNakijken(ctx, id)).ontleding.onderdelen.find((o) => o.nummer === '2.1.1')?.velden
        ?.hardheid
    const token = async () => String((await getNakijken(ctx, id)).versietoken)
    await post(`${adres}/overnemen`, { versietoken: await token(), overnemen: waarde })
    expect(await hardheid()).toBe(anders)
    expect(await tekst(`${adres}/overnemen`)).not.toContain('type="checkbox"')
    await post(`${adres}/terug`, { versietoken: await token() })
    expect(await hardheid()).toBe(afspraak.hardheid)
  })

  it('changes the concept that is looked at, not the version in force', async () => {
    const adres = await stuur(inhoud(), { bij: slug })
    const id = await gelezen(adres)
    const ctx = site.maakContext()
    const { versietoken } = await getNakijken(ctx, id)
    const { versie } = await saveConcept(ctx, id, { versietoken })
    const vraagVersie = `versie=${String(versie)}`
    const pad = `/samenwerkingen/${slug}/afspraken/4.1.1`
    const wijzig = `${pad}/wijzig?${vraagVersie}`
    expect(await tekst(`${pad}?${vraagVersie}`)).toContain(`href="${wijzig}"`)
    expect(await tekst(wijzig)).toContain(`action="${wijzig}"`)
  })

  it('compares any two versions by an address', async () => {
    const ctx = site.maakContext()
    const versie = async (anders: (t: string) => string, sinds?: string) => {
      const adres = await stuur(anders(inhoud()), sinds === undefined ? {} : { bij: sinds })
      const id = await gelezen(adres)
      const { versietoken } = await getNakijken(ctx, id)
      return saveConcept(ctx, id, { versietoken, ...(sinds ? {} : { naam: 'Drie versies' }) })
    }
    const { slug: drie } = await versie((t) => t)
    const versies = `/samenwerkingen/${drie}/versies`
    expect(await tekst(versies)).not.toContain('Vergelijk twee versies')
    await versie((t) => t.replace('ten minste', 'ten hoogste'), drie)
    await versie((t) => t, drie)
    const html = await tekst(versies)
    expect(html).toMatch(/<form[^>]*versies\/vergelijk" method="get"/)
    expect(html).toMatch(/<option value="2" selected="">Versie 2.*<option value="3" selected="">/s)
    const ver = await tekst(`${versies}/vergelijk?van=1&met=2`)
    expect(ver).toContain('Van versie 1 naar versie 2')
    expect(ver).toMatch(/<ins>.*?hoogste/s)
    expect(await tekst(`${versies}/vergelijk?van=2&met=1`)).toMatch(/<del>.*?hoogste/s)
    expect(await tekst(`${versies}/vergelijk?van=1&met=3`)).toContain('Er verandert niets')
    expect(await tekst(`${versies}/vergelijk?van=3&met=3`)).toContain('twee keer dezelfde versie')
    expect(await tekst(`${versies}/vergelijk`)).toContain('Van versie 2 naar versie 3')
    for (const vreemd of ['van=9', 'met=x', 'van=0'])
      expect((await vraag(`${versies}/vergelijk?${vreemd}`)).status).toBe(404)
  })

  it('takes the address of a new collaboration from the typed name', async () => {
    const adres = await stuur(inhoud())
    const id = await gelezen(adres)
    const { versietoken } = await getNakijken(site.maakContext(), id)
    const naam = 'Wonen in de Kom'
    const antwoord = await post(`${adres}/register`, { versietoken: String(versietoken), naam })
    expect(antwoord.headers.get('location')).toContain('/samenwerkingen/wonen-in-de-kom?')
  })
})

describe('home with many collaborations', () => {
  it('shows them by the page and finds each by name or party', async () => {
    const { db, nu } = site.maakContext()
    const [voorbeeld] = (await findSamenwerkingen(site.maakContext())).samenwerkingen
    await db.kysely
      .insertInto('wegwijzer')
      .values(
        Array.from({ length: 70 }, (_, i) => ({
          samenwerking_id: maakId(nu),
          slug: `kring-${String(i)}`,
          bijgewerkt_op: nu,
          samenvatting: JSON.stringify({
            ...voorbeeld,
            id: `k${String(i)}`,
            slug: `kring-${String(i)}`,
            naam: `Kring ${String(i).padStart(2, '0')}`,
          }),
        })),
      )
      .execute()
    const tel = (html: string): number => html.split('Lees de afspraken').length - 1
    const eerste = await tekst('/')
    expect(tel(eerste)).toBe(30)
    expect(eerste).toContain('href="/?bladzijde=2"')
    const laatste = await tekst('/?bladzijde=99')
    expect(laatste).toContain('Bladzijde 3 van 3')
    expect(laatste).not.toContain('rel="next"')
    const gevonden = await tekst('/?zoek=kr%C3%AFng+07')
    expect(tel(gevonden)).toBe(1)
    expect(gevonden).toContain('href="/samenwerkingen/kring-7"')
    expect(await tekst('/?zoek=xyzzy')).toContain('Niets gevonden met ‘xyzzy’')
  })
})
