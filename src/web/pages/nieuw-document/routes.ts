// SPDX-License-Identifier: EUPL-1.2
/** Addresses of the journey "Nieuw document", from choosing a file to vaststellen. */
import type { Hono } from 'hono'
import type { Web } from '../../web.ts'
import { leesNogEens, toonAlHier } from './al-hier.tsx'
import { maakOngedaan } from './bewaren.tsx'
import { bewaarConcept, toonConcept } from './concept.tsx'
import { doeKnop } from './doen.tsx'
import { bewaarGegevens, toonGegevens } from './gegevens.tsx'
import { ontvangDocument, toonKiezen, uploadGrens } from './kiezen.tsx'
import { toonNakijken } from './nakijken.tsx'
import { toonOnderdeel, wijzigOnderdeel } from './onderdeel.tsx'
import { neemOver, toonOvernemen } from './overnemen.tsx'
import { splits, toonSplitsen } from './splitsen.tsx'
import { toonToevoegen, voegToe } from './toevoegen.tsx'
import { beantwoordTwijfel, toonTwijfels } from './twijfel.tsx'
import { stelVast, toonVaststellen } from './vaststellen.tsx'
import { toonDocument } from './voortgang.tsx'
import { toonWeglaten } from './weglaten.tsx'
import { gooiWeg, toonWeggooien } from './weggooien.tsx'

export function registreerNieuwDocument(app: Hono, web: Web): void {
  app.get('/nieuw', toonKiezen(web))
  app.post('/nieuw', uploadGrens(web), ontvangDocument(web))

  app.get('/documenten/:id', toonDocument(web))
  app.get('/documenten/:id/al-hier', toonAlHier(web))
  app.post('/documenten/:id/al-hier', leesNogEens(web))
  app.get('/documenten/:id/weg', toonWeggooien(web))
  app.post('/documenten/:id/weg', gooiWeg(web))

  app.get('/documenten/:id/twijfels', toonTwijfels(web))
  app.get('/documenten/:id/twijfels/:nr{[0-9]+}', toonTwijfels(web))
  app.post('/documenten/:id/twijfels/:nr{[0-9]+}', beantwoordTwijfel(web))

  app.get('/documenten/:id/nakijken', toonNakijken(web))
  app.post('/documenten/:id/doe', doeKnop(web))
  app.post('/documenten/:id/terug', maakOngedaan(web))
  app.get('/documenten/:id/onderdelen/:sleutel', toonOnderdeel(web))
  app.post('/documenten/:id/onderdelen/:sleutel', wijzigOnderdeel(web))
  app.get('/documenten/:id/onderdelen/:sleutel/splits', toonSplitsen(web))
  app.post('/documenten/:id/onderdelen/:sleutel/splits', splits(web))
  app.get('/documenten/:id/onderdelen/:sleutel/weglaten', toonWeglaten(web))
  app.get('/documenten/:id/toevoegen', toonToevoegen(web))
  app.post('/documenten/:id/toevoegen', voegToe(web))
  app.get('/documenten/:id/overnemen', toonOvernemen(web))
  app.post('/documenten/:id/overnemen', neemOver(web))
  app.get('/documenten/:id/gegevens', toonGegevens(web))
  app.post('/documenten/:id/gegevens', bewaarGegevens(web))

  app.get('/documenten/:id/register', toonConcept(web))
  app.post('/documenten/:id/register', bewaarConcept(web))
  app.get('/samenwerkingen/:slug/vaststellen', toonVaststellen(web))
  app.post('/samenwerkingen/:slug/vaststellen', stelVast(web))
}
