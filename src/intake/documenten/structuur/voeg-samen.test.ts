// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { collectWoorden, voegSamen } from './voeg-samen.ts'

const samen = (links: string, rechts: string, elders = ''): string =>
  voegSamen([links, rechts], collectWoorden(elders))

describe('a word torn at a line end', () => {
  it.each([
    ['het bouw-', 'plan is klaar', 'het bouwplan is klaar'],
    ['huur-', 'en koopwoningen', 'huur- en koopwoningen'],
    ['zorg-', 'of welzijnspartijen', 'zorg- of welzijnspartijen'],
    ['met een EFG-', 'label', 'met een EFG-label'],
    ['E, F en G-', 'label', 'E, F en G-label'],
    ['voor een Pre-', 'SMP', 'voor een Pre-SMP'],
    ['per 1-7-', '2020)', 'per 1-7-2020)'],
    ['gemeente Heide-', 'Bos', 'gemeente Heide-Bos'],
    ['een CO2-', 'reductie', 'een CO2-reductie'],
    ['het niet-', 'geliberaliseerde deel', 'het niet-geliberaliseerde deel'],
    ['een auto-', 'ongeluk', 'een auto-ongeluk'],
    ['in de wijk', 'en de buurt', 'in de wijk en de buurt'],
    ['spouwmuur-,', 'vloer- en dakisolatie', 'spouwmuur-, vloer- en dakisolatie'],
    ['woning\u00ad', 'bouw', 'woningbouw'],
  ])('%s | %s', (links, rechts, heel) => {
    expect(samen(links, rechts)).toBe(heel)
  })

  it('keeps the hyphen of a word that the document writes with one elsewhere', () => {
    expect(samen('het rente-', 'risico', 'Over rente-risico is gesproken.')).toBe(
      'het rente-risico',
    )
  })

  it('makes white space one space and ligatures letters', () => {
    expect(voegSamen(['een  e\ufb03ciënt', '\tplan'], new Set())).toBe('een efficiënt plan')
  })
})
