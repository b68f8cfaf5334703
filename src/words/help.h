#pragma once
// What --help tells: of the command and of its questions.

#include "words/say.h"

namespace avtal::words::help {

inline constexpr Phrase<> command{
    R"(avtalskartan – en kommuns avtal: vad som gäller, vad som föreslås, vad ingen har skrivit ner

  avtalskartan check FIL [--level error|warning|note] [--json]
      Listar allt som är fel i ett dataunderlag, med rad och hur det rättas. Samma anmärkning många
      gånger är en rad med antalet; det som en fråga i filen redan svarar på nämns inte.
  avtalskartan check FIL --sources MAPP [--json]
      Prövar också att varje ordalydelse (asWritten) står i sin handling, under den rubrik och i det
      stycke som sägs. MAPP har handlingarnas texter: .txt, .md, och .pdf om pdftotext finns.
  avtalskartan check --explain KOD
      Säger vad en kod betyder.
  avtalskartan ask FIL FRÅGA [--json]
      Svarar ur underlaget; `avtalskartan ask --help` listar frågorna.
  avtalskartan draw FIL [--view FRAGMENT] [--size BxH] [--out FIL.svg] [--theme light|dark]
      Ritar det som sidan visar som SVG. FRAGMENT är det som står efter # i sidans adress,
      till exempel "vy=tidslinje&datum=2023-08-30&fran=2015&till=2025".
  avtalskartan page FIL [--view FRAGMENT] [--lang sv|en]
      Skriver det dokument som sidan öppnar med, som HTML att lägga in i den.
  avtalskartan text FIL [--view FRAGMENT] [--lang sv|en]
      Skriver sidans textversion som HTML.
  avtalskartan compare GAMMAL NY [--json]
      Listar vad som är nytt, ändrat och borta mellan två versioner av ett underlag, fält för fält.

  avtalskartan new MAPP [--from REGISTER] [--map KOLUMNER.json] [--lang sv|en]
      Skriver en arbetsbok att fylla i, MAPP/avtal.xlsx: ett blad för varje slags uppgift, med
      exempelrader eller med det som ett register säger.
  avtalskartan import FIL|MAPP … [--out FIL.json]
      Gör ett dataunderlag av en arbetsbok (.xlsx) eller av en mapp med samma blad som CSV. Fel sägs
      med blad, rad och kolumn; det som är rätt läses ändå.
  avtalskartan import REGISTER.csv|.xlsx [--map KOLUMNER.json] [--out FIL.json]
      Gör ett dataunderlag av ett avtalsregister som ingen har förberett. Vad kolumnerna är gissas;
      --map skriver gissningen till en fil, och använder filen om den finns. En leverantörsreskontra
      enligt den nationella specifikationen känns igen: det som är betalt blir utfall, år för år.
  avtalskartan export FIL --out avtal.xlsx|MAPP|dagar.ics [--lang sv|en]
      Gör en arbetsbok, eller en mapp med CSV, av ett dataunderlag. Med .ics: en kalender över de
      dagar då någon måste handla, att prenumerera på.

  FIL kan vara - för standard in. --lang sv|en väljer språk (sv).
  Slutkoder: 0 bra, 1 underlaget har fel, ett citat är inte styrkt eller frågan saknar föremål,
  2 kommandot är fel skrivet, 3 en fil kunde inte läsas eller skrivas.

  Pröva:  avtalskartan check data/linkoping.json
          avtalskartan ask data/linkoping.json in-force --on 2020-06-01
)",
    R"(avtalskartan – agreements of a municipality: what holds, what is proposed, what nobody wrote down

  avtalskartan check FILE [--level error|warning|note] [--json]
      Lists everything that is wrong in a dataset, with line and how to mend it. The same remark many
      times is one line with the number; what a question in the file answers is not mentioned.
  avtalskartan check FILE --sources FOLDER [--json]
      Proves as well that every wording (asWritten) stands in its document, under the heading and in
      the paragraph that are said. FOLDER has the documents' texts: .txt, .md, and .pdf if there is
      pdftotext.
  avtalskartan check --explain CODE
      Tells what a code means.
  avtalskartan ask FILE QUESTION [--json]
      Answers from the dataset; `avtalskartan ask --help` lists the questions.
  avtalskartan draw FILE [--view FRAGMENT] [--size WxH] [--out FILE.svg] [--theme light|dark]
      Draws what the page shows as SVG. FRAGMENT is what stands after # in the page's address,
      for example "vy=tidslinje&datum=2023-08-30&fran=2015&till=2025".
  avtalskartan page FILE [--view FRAGMENT] [--lang sv|en]
      Writes the document that the page opens with, as HTML to put into it.
  avtalskartan text FILE [--view FRAGMENT] [--lang sv|en]
      Writes the text version of the page as HTML.
  avtalskartan compare OLD NEW [--json]
      Lists what is new, changed and gone between two versions of a dataset, field by field.

  avtalskartan new FOLDER [--from REGISTER] [--map COLUMNS.json] [--lang sv|en]
      Writes a workbook to fill in, FOLDER/avtal.xlsx: a sheet for each kind of record, with example
      rows or with what a register says.
  avtalskartan import FILE|FOLDER … [--out FILE.json]
      Makes a dataset of a workbook (.xlsx), or of a folder with the same sheets as CSV. Faults are
      told by sheet, row and column; what is sound is read all the same.
  avtalskartan import REGISTER.csv|.xlsx [--map COLUMNS.json] [--out FILE.json]
      Makes a dataset of a register of contracts that nobody prepared. What its columns are is
      guessed; --map writes the guess to a file, and uses the file if it is there. A supplier ledger
      by the Swedish specification (leverantörsreskontra) is known: what is paid becomes outcomes.
  avtalskartan export FILE --out avtal.xlsx|FOLDER|days.ics [--lang sv|en]
      Makes a workbook, or a folder of CSV files, of a dataset. With .ics: a calendar of the days on
      which somebody must act, to subscribe to.

  FILE may be - for standard input. --lang sv|en chooses the language of messages (sv).
  Exit codes: 0 good, 1 the data has errors, a quote is not proven or nothing answers, 2 the command
  line is wrong, 3 a file could not be read or written.

  Try:  avtalskartan check data/linkoping.json
        avtalskartan ask data/linkoping.json in-force --on 2020-06-01
)"};

inline constexpr Phrase<> ask{
    R"(avtalskartan ask FIL FRÅGA – svar ur ett underlag, med status och källa

  Läget en dag
    in-force --on DAG                   vilka insatser som är i kraft
    responsible --service ID --on DAG   vem som ansvarar, betalar, får betalt och utför
    compare --from DAG --to DAG         vad som skiljer två dagar
    changes                             alla dagar då något ändras
  Pengar
    costs --year ÅR [--payer ID] [--payee ID] [--service ID] [--assumed]
                                        vad ett år kostade, med uträkningen
    reprice --flow ID --to ÅR [--level ÅR]
                                        ett belopp i ett annat års priser
  Gränser
    notice --agreement ID --on DAG      uppsägningstid och sista dag att agera
    deadlines --on DAG [--within P12M]  alla gränser den närmaste tiden
    watch --on DAG                      varje avtals nästa dag att agera
  Handlingarna
    capacity                            platser: avtalade och använda
    questions [--about ID]              motsägelser, luckor och oklarheter
    coverage                            vilka handlingar som talar om vilket år
    silent                              vad handlingarna inte säger
    paired                              ärenden som flera nämnder ska besluta
    succession --organization ID        vad som kom före och efter en organisation
    search TEXT                         namn, diarienummer, även felstavade

  Gäller alla frågor
    --known DAG   bara handlingar som fanns den dagen
    --json        svar för program; formerna står i docs/answers.md
    --lang sv|en  språk, förvalt sv

  En DAG skrivs 2020-06-01. Utan --on gäller underlagets eget datum. FIL får vara - (standard in).
  Ett ID är det som står inom parentes i svaren; search hittar det.
  Slutkoder: 0 ett svar, 1 filen har fel eller id finns inte, 2 frågan är felskriven, 3 filen kan
  inte läsas. «Inget dokument säger» är också ett svar: 0.

  Prova:
    avtalskartan ask data/linkoping.json in-force --on 2020-06-01
    avtalskartan ask data/linkoping.json costs --year 2019
    avtalskartan ask data/linkoping.json notice --agreement overenskommelse-2018
    avtalskartan ask data/linkoping.json in-force --on 2020-06-01 --known 2018-12-31
    avtalskartan ask data/linkoping.json search hantverkshuset
    avtalskartan ask data/linkoping.json costs --year 2019 --json | jq .total.ore
)",
    R"(avtalskartan ask FILE QUESTION – answers from a dataset, with status and source

  As of a day
    in-force --on DAY                   which services are in force
    responsible --service ID --on DAY   who is responsible, pays, is paid and delivers
    compare --from DAY --to DAY         what differs between two days
    changes                             every day on which something changes
  Money
    costs --year YEAR [--payer ID] [--payee ID] [--service ID] [--assumed]
                                        what a year cost, with the arithmetic
    reprice --flow ID --to YEAR [--level YEAR]
                                        an amount in the prices of another year
  Deadlines
    notice --agreement ID --on DAY      notice period and last day to act
    deadlines --on DAY [--within P12M]  all deadlines in the time to come
    watch --on DAY                      the next day to act of each agreement
  The documents
    capacity                            places: contracted and used
    questions [--about ID]              contradictions, gaps and ambiguities
    coverage                            which documents speak of which year
    silent                              what the documents leave out
    paired                              matters that several committees are to decide
    succession --organization ID        what came before and after an organisation
    search TEXT                         names, case numbers, misspelt ones too

  For every question
    --known DAY   only documents that existed on that day
    --json        an answer for programs; docs/answers.md has the shapes
    --lang sv|en  language, sv unless given

  A DAY is written 2020-06-01. Without --on the dataset's own date is used. FILE may be - (standard
  input). An ID is what stands in parentheses in the answers; search finds it.
  Exit codes: 0 an answer, 1 the file has errors or the id is unknown, 2 the question is not written
  right, 3 the file cannot be read. "No document says" is an answer too: 0.

  Try:
    avtalskartan ask data/linkoping.json in-force --on 2020-06-01 --lang en
    avtalskartan ask data/linkoping.json costs --year 2019 --lang en
    avtalskartan ask data/linkoping.json notice --agreement overenskommelse-2018 --lang en
    avtalskartan ask data/linkoping.json in-force --on 2020-06-01 --known 2018-12-31 --lang en
    avtalskartan ask data/linkoping.json search hantverkshuset --lang en
    avtalskartan ask data/linkoping.json costs --year 2019 --json | jq .total.ore
)"};

}  // namespace avtal::words::help
