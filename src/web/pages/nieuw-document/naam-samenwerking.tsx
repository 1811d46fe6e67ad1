// SPDX-License-Identifier: EUPL-1.2
/** What the collaboration is called, or that this is a newer version of one that is there. */
import type { ConceptVoorstel } from '../../../domain/document.ts'
import { Keuzes, Tekstvak } from '../../ui/Veld.tsx'
import type { Formulier } from './formulier.ts'

/** `formulier`: what was typed, when it could not be kept. */
export function Naam(p: {
  readonly voorstel: ConceptVoorstel
  readonly formulier: Formulier | null
  readonly fout: { readonly veld: string; readonly tekst: string } | null
}) {
  const { voorstel } = p
  const was = (veld: string, anders: string) =>
    p.formulier?.heeft(veld) ? p.formulier.tekst(veld) : anders
  return (
    <>
      {voorstel.lijktOp ? (
        <Keuzes
          naam="versie_van"
          soort="een"
          label="Er is al een register met deze partijen. Hoort dit document daarbij?"
          gekozen={[was('versie_van', voorstel.lijktOp.slug)]}
          opties={[
            {
              waarde: voorstel.lijktOp.slug,
              label: `Ja, dit is een nieuwe versie van ${voorstel.lijktOp.naam}`,
              hulp: 'U ziet onderaan wat er verandert. De versie die nu geldt, blijft gelden totdat u deze vaststelt.',
            },
            { waarde: '', label: 'Nee, dit is een nieuw register' },
          ]}
        />
      ) : null}
      <Tekstvak
        naam="naam"
        label="Naam van de samenwerking"
        rijen={3}
        hulp="Bijvoorbeeld de gemeente, de corporatie en de huurdersorganisatie, met een punt ertussen."
        waarde={was('naam', voorstel.naam)}
        maxLength={200}
        fout={p.fout?.veld === 'veld-naam' ? p.fout.tekst : undefined}
      />
    </>
  )
}
