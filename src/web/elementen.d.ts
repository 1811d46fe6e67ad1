// SPDX-License-Identifier: EUPL-1.2
/** The custom elements of src/web/enhance, so that pages can place them. They are empty without JavaScript. */
import type { HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'druk-knop': HTMLAttributes<HTMLElement>
      'lees-voortgang': HTMLAttributes<HTMLElement>
      'upload-voortgang': HTMLAttributes<HTMLElement>
    }
  }
}
