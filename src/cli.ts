// SPDX-License-Identifier: EUPL-1.2
/** The command line. Results on stdout, steps and errors on stderr. */
import { leesConfig } from './config.ts'
import {
  CONFIGFOUT,
  EEN_BESTAND,
  GEEN_BESTAND,
  HULP,
  INGEBOUWDE_DATABASE,
  klaarOp,
  ONBEKENDE_OPDRACHT,
  ONBEKENDE_OPTIE,
  STAP,
  startfoutZin,
} from './teksten/opdrachtregel.ts'

const zegFout = (zin: string) => process.stderr.write(`${zin}\n`)
const meld = (stap: string) => process.stderr.write(`· ${stap}\n`)

async function start(): Promise<number> {
  const config = leesConfig(process.env)
  if (!config.ok) {
    for (const naam of config.fouten) zegFout(CONFIGFOUT[naam])
    return 1
  }
  const { StartFout, startWebsite } = await import('./server.ts')
  const gestopt = new AbortController()
  const stop = () => gestopt.abort()
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // the launcher that started us is gone
  process.on('disconnect', stop)
  try {
    const website = await startWebsite(config.waarde, meld, { signaal: gestopt.signal })
    if (website.ingebouwdeDatabase) process.stdout.write(`${INGEBOUWDE_DATABASE}\n`)
    process.stdout.write(`${klaarOp(website.adres)}\n`)
    await opAfbreken(gestopt.signal)
    meld(STAP.stoppen)
    await website.stop()
    return 0
  } catch (fout) {
    if (gestopt.signal.aborted && fout === gestopt.signal.reason) return 0
    if (!(fout instanceof StartFout)) throw fout
    zegFout(startfoutZin(fout.code, fout.gegevens))
    return 1
  } finally {
    process.removeAllListeners('disconnect')
  }
}

function opAfbreken(signaal: AbortSignal): Promise<void> {
  return new Promise((klaar) => {
    if (signaal.aborted) klaar()
    else signaal.addEventListener('abort', () => klaar(), { once: true })
  })
}

async function ontleed(argumenten: readonly string[]): Promise<number> {
  const onbekend = argumenten.find((a) => a.startsWith('--') && a !== '--json')
  if (onbekend) {
    zegFout(ONBEKENDE_OPTIE(onbekend))
    return 2
  }
  const bestanden = argumenten.filter((a) => !a.startsWith('--'))
  const [bestand] = bestanden
  if (bestand === undefined || bestanden.length > 1) {
    zegFout(bestand === undefined ? GEEN_BESTAND : EEN_BESTAND)
    return 2
  }
  const { ontleedBestand } = await import('./cli-ontleed.ts')
  return ontleedBestand(bestand, argumenten.includes('--json'))
}

async function main([opdracht = 'help', ...rest]: readonly string[]): Promise<number> {
  switch (opdracht) {
    case 'start':
      return start()
    case 'ontleed':
      return ontleed(rest)
    case 'reservekopie':
    case 'herstel':
    case 'verhuis':
    case 'logboek':
      return (await import('./cli-beheer.ts')).runBeheer(opdracht, rest)
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HULP)
      return 0
    default:
      zegFout(ONBEKENDE_OPDRACHT(opdracht))
      return 2
  }
}

process.exitCode = await main(process.argv.slice(2))
