// SPDX-License-Identifier: EUPL-1.2
/** Custom elements of this journey, so that pages may write them. */
import type { HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'upload-voortgang': HTMLAttributes<HTMLElement>
    }
  }
}
