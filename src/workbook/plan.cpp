#include "workbook/plan.h"

#include <utility>

#include "load/vocabulary.h"
#include "workbook/heads.h"

namespace avtal::workbook {
namespace {

template <class Enum, std::size_t N>
Vocabulary words_of(const load::Words<Enum, N>& words) {
  Vocabulary vocabulary;
  for (const load::Word<Enum>& word : words) vocabulary.words.push_back(word.word);
  return vocabulary;
}

template <class Enum, std::size_t N>
Vocabulary shown_as(const load::Words<Enum, N>& words, const std::vector<Phrase<>>& shown) {
  Vocabulary vocabulary = words_of(words);
  for (std::size_t i = 0; i < N; ++i) vocabulary.choices.push_back({words[i].word, shown[i]});
  return vocabulary;
}

const Vocabulary kStatusWords =
    shown_as(load::kStatuses,
             {heads::stated, heads::proposed, heads::derived, heads::assumed, heads::unknown});
const Vocabulary kResolutionWords =
    shown_as(load::kResolutions, {heads::in_force, heads::contradicted, heads::open_reading});
const Vocabulary kDocumentKinds = words_of(load::kDocumentKinds);
const Vocabulary kOrganizationKinds = words_of(load::kOrganizationKinds);
const Vocabulary kChangeTypes = words_of(load::kChangeTypes);
const Vocabulary kServiceWords = words_of(load::kServiceWords);
const Vocabulary kBases =
    shown_as(load::kMoneyBases, {heads::per_year, heads::once, heads::not_stated, heads::per_unit});
const Vocabulary kPremisesWords =
    shown_as(load::kPremises, {heads::included, heads::excluded, heads::not_stated});
const Vocabulary kVatWords =
    shown_as(load::kVat, {heads::included, heads::excluded, heads::not_stated});
const Vocabulary kForms = words_of(load::kMoneyForms);
const Vocabulary kRoles = words_of(load::kPartyRoles);
const Vocabulary kTermKinds = words_of(load::kTermKinds);
const Vocabulary kRenewalWords =
    shown_as(load::kRenewals, {heads::tacit, heads::express, heads::no_renewal, heads::not_stated});
const Vocabulary kAgreementStates =
    shown_as(load::kAgreementStates, {heads::planned, heads::tendered, heads::awarded,
                                      heads::under_review, heads::concluded, heads::withdrawn});
const Vocabulary kPeriodEnds = shown_as(load::kPeriodEnds, {heads::month_end, heads::quarter_end,
                                                            heads::half_year_end, heads::year_end});
const Vocabulary kRelationTypes = words_of(load::kRelationTypes);
const Vocabulary kRungs = words_of(load::kRungs);
const Vocabulary kEventKinds = words_of(load::kEventKinds);
const Vocabulary kQuestionKinds = words_of(load::kQuestionKinds);
const Vocabulary kWeights = words_of(load::kWeights);
const Vocabulary kIndexStatuses = words_of(load::kIndexStatuses);

using Parts = std::vector<Part>;

Field plain(std::string_view key, Phrase<> head, Form form, Phrase<> note = heads::no_note) {
  return {key, Shape::plain, {{"", head, form}}, false, note};
}
Field own_id(Phrase<> note = heads::id_note) {
  return {"id", Shape::plain, {{"", heads::id, Form::id}}, true, note};
}
Field word(std::string_view key, Phrase<> head, const Vocabulary& words,
           Phrase<> note = heads::no_note) {
  return {key, Shape::plain, {{"", head, Form::word, &words}}, false, note};
}
Field ref(std::string_view key, Phrase<> head, std::string_view target,
          Phrase<> note = heads::no_note) {
  return {key, Shape::plain, {{"", head, Form::ref, nullptr, target}}, false, note};
}
Field refs(std::string_view key, Phrase<> head, std::string_view target,
           Phrase<> note = heads::several_note) {
  return {key, Shape::plain, {{"", head, Form::refs, nullptr, target}}, false, note};
}
Field required(Field field) {
  field.required = true;
  return field;
}
Field claim(std::string_view key, Parts parts, Phrase<> note = heads::no_note) {
  return {key, Shape::claim, std::move(parts), false, note};
}
Field date(std::string_view key, Phrase<> head, Phrase<> note = heads::date_note) {
  return claim(key, {{"", head, Form::date}}, note);
}
Field text_claim(std::string_view key, Phrase<> head, Phrase<> note = heads::no_note) {
  return claim(key, {{"", head, Form::local}}, note);
}
Field organization(std::string_view key, Phrase<> head, Phrase<> note = heads::no_note) {
  return claim(key, {{"", head, Form::ref, nullptr, "organizations"}}, note);
}
Field quantity(std::string_view key, Phrase<> head) {
  return claim(key, {{"value", head, Form::count},
                     {"approximate", heads::approximate, Form::truth},
                     {"unit", heads::unit, Form::local}});
}
Field labels() {
  return {"labels",
          Shape::plain,
          {{"service", heads::services_called, Form::word, &kServiceWords}},
          false,
          heads::no_note};
}
Field source_of_record() {
  return plain("source", heads::source, Form::places, heads::source_note);
}
Field case_numbers() {
  return {"caseNumbers",
          Shape::claims,
          {{"", heads::case_number, Form::text}},
          false,
          heads::case_number_note};
}

std::vector<SheetPlan> made() {
  std::vector<SheetPlan> all;
  const auto top = [&all](Phrase<> name, std::string_view list, std::vector<Field> fields) {
    all.push_back({name, list, "", heads::no_note, std::move(fields)});
  };
  const auto within = [&all](Phrase<> name, std::string_view list, std::string_view inner,
                             Phrase<> parent, std::vector<Field> fields) {
    all.push_back({name, list, inner, parent, std::move(fields)});
  };
  top(heads::sheet_about, "",
      {own_id(), required(plain("title", heads::title, Form::local)),
       required(plain("publisher", heads::publisher, Form::local)),
       required(plain("issued", heads::issued, Form::date)), labels(),
       plain("license", heads::license, Form::text), plain("contact", heads::contact, Form::text),
       plain("accessibility", heads::accessibility, Form::text),
       plain("schemaVersion", heads::version, Form::text, heads::version_note),
       plain("$schema", heads::schema, Form::text)});
  top(heads::sheet_documents, "documents",
      {own_id(), required(word("kind", heads::kind, kDocumentKinds)),
       plain("kindAsWritten", heads::kind_as_written, Form::text),
       required(plain("title", heads::title, Form::local)),
       required(plain("shortTitle", heads::short_title, Form::local, heads::short_title_note)),
       case_numbers(), refs("addressees", heads::addressees, "organizations"),
       date("date", heads::day), date("notBefore", heads::not_before),
       date("notAfter", heads::not_after), plain("url", heads::url, Form::text),
       plain("sha256", heads::checksum, Form::text), plain("text", heads::text_file, Form::text)});
  top(heads::sheet_organizations, "organizations",
      {own_id(), required(word("kind", heads::kind, kOrganizationKinds)),
       required(plain("name", heads::name, Form::local)),
       plain("shortName", heads::short_name, Form::text),
       plain("number", heads::organization_number, Form::text),
       organization("parent", heads::belongs_to),
       claim("existence", {{"", heads::existed, Form::date}}, heads::period_note),
       plain("description", heads::description, Form::local), source_of_record()});
  top(heads::sheet_services, "services",
      {own_id(), required(plain("name", heads::name, Form::local)),
       plain("subtitle", heads::subtitle, Form::local),
       plain("description", heads::description, Form::local),
       plain("shortName", heads::short_name, Form::local),
       plain("aliases", heads::aliases, Form::texts, heads::several_note),
       ref("partOf", heads::part_of, "services"), source_of_record()});
  top(heads::sheet_agreements, "agreements",
      {own_id(), required(plain("kind", heads::kind, Form::text, heads::agreement_kind_note)),
       required(plain("name", heads::name, Form::local)),
       plain("number", heads::agreement_number, Form::text),
       refs("services", heads::services, "services"),
       ref("parent", heads::supplement_to, "agreements"), case_numbers(),
       claim("state", {{"", heads::agreement_state, Form::word, &kAgreementStates}},
             heads::agreement_state_note),
       claim("notice",
             {{"months", heads::notice, Form::whole},
              {"weeks", heads::weeks, Form::whole},
              {"days", heads::days, Form::whole},
              {"from", heads::counted_from, Form::word, &kPeriodEnds},
              {"to", heads::ends_with, Form::word, &kPeriodEnds},
              {"preparation.months", heads::preparation_months, Form::whole},
              {"preparation.weeks", heads::preparation_weeks, Form::whole},
              {"preparation.days", heads::preparation_days, Form::whole},
              {"renewal", heads::renewal, Form::word, &kRenewalWords},
              {"renewalMonths", heads::renewal_months, Form::whole}},
             heads::notice_note),
       claim("extensionOption",
             {{"stepMonths", heads::extension, Form::whole},
              {"maxSteps", heads::most_steps, Form::whole}},
             heads::extension_note),
       text_claim("indexClause", heads::index_clause), text_claim("followUp", heads::follow_up),
       text_claim("targetGroup", heads::target_group), text_claim("scope", heads::scope),
       plain("remark", heads::remark, Form::local),
       plain("formerIds", heads::former_ids, Form::texts, heads::several_note),
       source_of_record()});
  within(heads::sheet_terms, "agreements", "terms", heads::agreement,
         {own_id(), required(word("kind", heads::kind, kTermKinds)),
          required(plain("label", heads::label, Form::local)),
          plain("shortLabel", heads::short_label, Form::local), date("start", heads::start),
          date("end", heads::end, heads::end_note), ref("decision", heads::decision, "events"),
          refs("services", heads::services, "services"), source_of_record()});
  within(heads::sheet_parties, "agreements", "parties", heads::agreement,
         {required(word("role", heads::role, kRoles)),
          organization("organization", heads::organization_head),
          date("start", heads::start, heads::party_start_note), date("end", heads::end)});
  top(heads::sheet_money, "moneyFlows",
      {own_id(), required(plain("name", heads::name, Form::local)),
       required(word("form", heads::form, kForms)), organization("payer", heads::payer),
       organization("payee", heads::payee), refs("services", heads::services, "services"),
       ref("agreement", heads::agreement, "agreements"),
       claim("amount",
             {{"amount", heads::amount, Form::amount},
              {"approximate", heads::approximate, Form::truth},
              {"basis", heads::basis, Form::word, &kBases},
              {"priceLevel", heads::price_level, Form::whole},
              {"index", heads::index, Form::text},
              {"premises", heads::premises, Form::word, &kPremisesWords},
              {"currency", heads::currency, Form::text},
              {"unit", heads::unit, Form::local},
              {"vat", heads::vat, Form::word, &kVatWords},
              {"yearBegins", heads::year_begins, Form::whole}},
             heads::amount_note),
       date("start", heads::start), date("end", heads::end),
       ref("passesOn", heads::passes_on, "moneyFlows"), source_of_record()});
  within(heads::sheet_outcomes, "moneyFlows", "outcomes", heads::flow,
         {required(plain("year", heads::year, Form::whole)),
          claim("amount",
                {{"amount", heads::paid, Form::amount},
                 {"approximate", heads::approximate, Form::truth},
                 {"premises", heads::premises, Form::word, &kPremisesWords},
                 {"currency", heads::currency, Form::text},
                 {"vat", heads::vat, Form::word, &kVatWords}},
                heads::amount_note)});
  top(heads::sheet_handovers, "handovers",
      {own_id(), required(plain("number", heads::number, Form::whole)),
       required(plain("name", heads::name, Form::local)),
       refs("services", heads::services, "services"), required(word("role", heads::role, kRoles)),
       organization("from", heads::from), organization("to", heads::to), date("date", heads::day),
       date("notBefore", heads::not_before), date("notAfter", heads::not_after),
       refs("money", heads::money, "moneyFlows"),
       plain("moneyNote", heads::money_note, Form::local), quantity("people", heads::people),
       required(word("status", heads::status, kStatusWords)), source_of_record()});
  top(heads::sheet_events, "events",
      {own_id(), required(word("kind", heads::kind, kEventKinds)),
       required(plain("name", heads::name, Form::local)), plain("label", heads::label, Form::local),
       plain("shortLabel", heads::short_label, Form::local), date("date", heads::day),
       date("notBefore", heads::not_before), date("notAfter", heads::not_after),
       date("takesEffect", heads::takes_effect), text_claim("rationale", heads::rationale),
       refs("bodies", heads::bodies, "organizations"), refs("about", heads::about, ""),
       case_numbers(), plain("onTimeline", heads::on_timeline, Form::truth), source_of_record()});
  top(heads::sheet_questions, "questions",
      {own_id(), required(plain("number", heads::number, Form::whole)),
       required(word("kind", heads::kind, kQuestionKinds)),
       required(word("weight", heads::weight, kWeights)),
       required(plain("title", heads::question_title, Form::local)),
       required(plain("text", heads::text, Form::local)), refs("about", heads::about, ""),
       plain("period", heads::period, Form::date, heads::period_note),
       plain("settledBy", heads::settled_by, Form::local),
       plain("explained", heads::explained, Form::truth)});
  top(heads::sheet_indexes, "indexes",
      {own_id(), required(plain("name", heads::name, Form::local)),
       required(plain("shortName", heads::short_name, Form::text)), source_of_record()});
  top(heads::sheet_steps, "steps",
      {required(plain("view", heads::view, Form::text, heads::view_note)),
       required(plain("sentence", heads::sentence, Form::local)),
       plain("detail", heads::below_headline, Form::local),
       plain("note", heads::note, Form::local)});
  within(
      heads::sheet_other_names, "organizations", "otherNames", heads::organization_head,
      {required(plain("name", heads::name, Form::text)),
       claim("period", {{"", heads::period, Form::date}}, heads::period_note), source_of_record()});
  top(heads::sheet_changes, "organizationChanges",
      {own_id(), required(word("type", heads::kind, kChangeTypes)),
       refs("original", heads::from, "organizations"),
       refs("resulting", heads::to, "organizations"),
       required(plain("name", heads::name, Form::local)), date("date", heads::day),
       date("notBefore", heads::not_before), date("notAfter", heads::not_after),
       required(word("status", heads::status, kStatusWords)), source_of_record()});
  within(heads::sheet_relations, "agreements", "relations", heads::agreement,
         {required(word("type", heads::kind, kRelationTypes)),
          required(ref("agreement", heads::other_agreement, "agreements")),
          required(word("status", heads::status, kStatusWords)),
          plain("derivation", heads::derivation, Form::local), source_of_record()});
  within(heads::sheet_capacities, "agreements", "capacities", heads::agreement,
         {quantity("needed", heads::needed), quantity("contracted", heads::contracted),
          quantity("used", heads::used), plain("asOf", heads::as_of, Form::date)});
  within(heads::sheet_ladders, "events", "ladder", heads::event,
         {required(word("rung", heads::rung, kRungs)), date("date", heads::day)});
  within(heads::sheet_points, "events", "points", heads::event,
         {own_id(), required(ref("body", heads::body, "organizations")),
          required(plain("number", heads::number, Form::text)),
          required(plain("text", heads::text, Form::local)),
          plain("signatory", heads::signatory, Form::local), refs("matches", heads::matches, "")});
  within(heads::sheet_sides, "questions", "sides", heads::question,
         {required(plain("text", heads::text, Form::local)),
          refs("claims", heads::claim_ids, "", heads::claims_note), source_of_record()});
  within(heads::sheet_index_years, "indexes", "years", heads::index,
         {required(plain("year", heads::year, Form::whole)),
          required(plain("percent", heads::percent, Form::percent)),
          required(word("status", heads::status, kIndexStatuses)),
          date("published", heads::published), source_of_record()});
  return all;
}

}  // namespace

const std::vector<SheetPlan>& sheet_plans() {
  static const std::vector<SheetPlan> kPlans = made();
  return kPlans;
}

const Vocabulary& statuses() { return kStatusWords; }
const Vocabulary& resolutions() { return kResolutionWords; }

}  // namespace avtal::workbook
