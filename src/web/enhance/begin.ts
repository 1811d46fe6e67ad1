// SPDX-License-Identifier: EUPL-1.2
/** The one browser entry: the style sheet, and small custom elements. Every page works without it. */
import '../ui/stijl/driehoek.css'
import './bewaak-formulier.ts'
import './druk-knop.ts'
import './focus-melding.ts'
import './lees-voortgang.ts'
import './toon-open.ts'
import './upload-voortgang.ts'
