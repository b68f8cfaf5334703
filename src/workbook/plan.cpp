#include "workbook/plan.h"

#include <utility>

#include "base/text.h"
#include "load/vocabulary.h"
#include "workbook/heads.h"

namespace avtal::workbook {
namespace {

using namespace heads;

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
    shown_as(load::kStatuses, {stated, proposed, derived, assumed, unknown});
const Vocabulary kResolutionWords =
    shown_as(load::kResolutions, {in_force, contradicted, open_reading});
const Vocabulary kDocumentKinds = words_of(load::kDocumentKinds);
const Vocabulary kOrganizationKinds = words_of(load::kOrganizationKinds);
const Vocabulary kChangeTypes = words_of(load::kChangeTypes);
const Vocabulary kBases = shown_as(load::kMoneyBases, {per_year, once, not_stated});
const Vocabulary kPremisesWords = shown_as(load::kPremises, {included, excluded, not_stated});
const Vocabulary kForms = words_of(load::kMoneyForms);
const Vocabulary kRoles = words_of(load::kPartyRoles);
const Vocabulary kTermKinds = words_of(load::kTermKinds);
const Vocabulary kRenewalWords =
    shown_as(load::kRenewals, {tacit, express, no_renewal, not_stated});
const Vocabulary kPeriodEnds =
    shown_as(load::kPeriodEnds, {month_end, quarter_end, half_year_end, year_end});
const Vocabulary kRelationTypes = words_of(load::kRelationTypes);
const Vocabulary kRungs = words_of(load::kRungs);
const Vocabulary kEventKinds = words_of(load::kEventKinds);
const Vocabulary kQuestionKinds = words_of(load::kQuestionKinds);
const Vocabulary kWeights = words_of(load::kWeights);
const Vocabulary kIndexStatuses = words_of(load::kIndexStatuses);

using Parts = std::vector<Part>;

Field plain(std::string_view key, Phrase<> head, Form form, Phrase<> note = no_note) {
  return {key, Shape::plain, {{"", head, form}}, false, note};
}
Field own_id(Phrase<> note = id_note) {
  return {"id", Shape::plain, {{"", id, Form::id}}, true, note};
}
Field word(std::string_view key, Phrase<> head, const Vocabulary& words, Phrase<> note = no_note) {
  return {key, Shape::plain, {{"", head, Form::word, &words}}, false, note};
}
Field ref(std::string_view key, Phrase<> head, std::string_view target, Phrase<> note = no_note) {
  return {key, Shape::plain, {{"", head, Form::ref, nullptr, target}}, false, note};
}
Field refs(std::string_view key, Phrase<> head, std::string_view target,
           Phrase<> note = several_note) {
  return {key, Shape::plain, {{"", head, Form::refs, nullptr, target}}, false, note};
}
Field required(Field field) {
  field.required = true;
  return field;
}
Field claim(std::string_view key, Parts parts, Phrase<> note = no_note) {
  return {key, Shape::claim, std::move(parts), false, note};
}
Field date(std::string_view key, Phrase<> head, Phrase<> note = date_note) {
  return claim(key, {{"", head, Form::date}}, note);
}
Field text_claim(std::string_view key, Phrase<> head, Phrase<> note = no_note) {
  return claim(key, {{"", head, Form::local}}, note);
}
Field organization(std::string_view key, Phrase<> head, Phrase<> note = no_note) {
  return claim(key, {{"", head, Form::ref, nullptr, "organizations"}}, note);
}
Field quantity(std::string_view key, Phrase<> head) {
  return claim(key, {{"value", head, Form::whole},
                     {"approximate", approximate, Form::truth},
                     {"unit", unit, Form::local}});
}
Field source_of_record() { return plain("source", source, Form::places, source_note); }
Field case_numbers() {
  return {"caseNumbers", Shape::claims, {{"", case_number, Form::text}}, false, case_number_note};
}

std::vector<SheetPlan> made() {
  std::vector<SheetPlan> all;
  const auto top = [&all](Phrase<> name, std::string_view list, std::vector<Field> fields) {
    all.push_back({name, list, "", no_note, std::move(fields)});
  };
  const auto within = [&all](Phrase<> name, std::string_view list, std::string_view inner,
                             Phrase<> parent, std::vector<Field> fields) {
    all.push_back({name, list, inner, parent, std::move(fields)});
  };
  top(sheet_about, "",
      {own_id(), required(plain("title", title, Form::local)),
       required(plain("publisher", publisher, Form::local)),
       required(plain("issued", issued, Form::date)), plain("license", license, Form::text),
       plain("schemaVersion", version, Form::text, version_note),
       plain("$schema", schema, Form::text)});
  top(sheet_documents, "documents",
      {own_id(), required(word("kind", kind, kDocumentKinds)),
       plain("kindAsWritten", kind_as_written, Form::text),
       required(plain("title", title, Form::local)),
       required(plain("shortTitle", short_title, Form::local, short_title_note)), case_numbers(),
       refs("addressees", addressees, "organizations"), date("date", day),
       date("notBefore", not_before), date("notAfter", not_after), plain("url", url, Form::text),
       plain("sha256", checksum, Form::text)});
  top(sheet_organizations, "organizations",
      {own_id(), required(word("kind", kind, kOrganizationKinds)),
       required(plain("name", name, Form::local)), plain("shortName", short_name, Form::text),
       organization("parent", belongs_to),
       claim("existence", {{"", existed, Form::date}}, period_note),
       plain("description", description, Form::local), source_of_record()});
  top(sheet_services, "services",
      {own_id(), required(plain("name", name, Form::local)),
       plain("subtitle", subtitle, Form::local), plain("description", description, Form::local),
       plain("shortName", short_name, Form::local),
       plain("aliases", aliases, Form::texts, several_note), ref("partOf", part_of, "services"),
       source_of_record()});
  top(sheet_agreements, "agreements",
      {own_id(), required(plain("kind", kind, Form::text, agreement_kind_note)),
       required(plain("name", name, Form::local)), refs("services", services, "services"),
       ref("parent", supplement_to, "agreements"), case_numbers(),
       claim("notice",
             {{"months", notice, Form::whole},
              {"weeks", weeks, Form::whole},
              {"days", days, Form::whole},
              {"from", counted_from, Form::word, &kPeriodEnds},
              {"to", ends_with, Form::word, &kPeriodEnds},
              {"preparation.months", preparation_months, Form::whole},
              {"preparation.weeks", preparation_weeks, Form::whole},
              {"preparation.days", preparation_days, Form::whole},
              {"renewal", renewal, Form::word, &kRenewalWords},
              {"renewalMonths", renewal_months, Form::whole}},
             notice_note),
       claim("extensionOption",
             {{"stepMonths", extension, Form::whole}, {"maxSteps", most_steps, Form::whole}},
             extension_note),
       text_claim("indexClause", index_clause), text_claim("followUp", follow_up),
       text_claim("targetGroup", target_group), text_claim("scope", scope),
       plain("remark", remark, Form::local), source_of_record()});
  within(sheet_terms, "agreements", "terms", agreement,
         {own_id(), required(word("kind", kind, kTermKinds)),
          required(plain("label", label, Form::local)),
          plain("shortLabel", short_label, Form::local), date("start", start),
          date("end", end, end_note), ref("decision", decision, "events"), source_of_record()});
  within(sheet_parties, "agreements", "parties", agreement,
         {required(word("role", role, kRoles)), organization("organization", organization_head),
          date("start", start, party_start_note), date("end", end)});
  top(sheet_money, "moneyFlows",
      {own_id(), required(plain("name", name, Form::local)), required(word("form", form, kForms)),
       organization("payer", payer), organization("payee", payee),
       refs("services", services, "services"), ref("agreement", agreement, "agreements"),
       claim("amount",
             {{"amount", amount, Form::amount},
              {"approximate", approximate, Form::truth},
              {"basis", basis, Form::word, &kBases},
              {"priceLevel", price_level, Form::whole},
              {"index", index, Form::text},
              {"premises", premises, Form::word, &kPremisesWords},
              {"currency", currency, Form::text}},
             amount_note),
       date("start", start), date("end", end), ref("passesOn", passes_on, "moneyFlows"),
       source_of_record()});
  top(sheet_handovers, "handovers",
      {own_id(), required(plain("number", number, Form::whole)),
       required(plain("name", name, Form::local)), refs("services", services, "services"),
       required(word("role", role, kRoles)), organization("from", from), organization("to", to),
       date("date", day), date("notBefore", not_before), date("notAfter", not_after),
       refs("money", money, "moneyFlows"), plain("moneyNote", money_note, Form::local),
       quantity("people", people), required(word("status", status, kStatusWords)),
       source_of_record()});
  top(sheet_events, "events",
      {own_id(), required(word("kind", kind, kEventKinds)),
       required(plain("name", name, Form::local)), plain("label", label, Form::local),
       plain("shortLabel", short_label, Form::local), date("date", day),
       date("notBefore", not_before), date("notAfter", not_after),
       date("takesEffect", takes_effect), text_claim("rationale", rationale),
       refs("bodies", bodies, "organizations"), refs("about", about, ""), case_numbers(),
       plain("onTimeline", on_timeline, Form::truth), source_of_record()});
  top(sheet_questions, "questions",
      {own_id(), required(plain("number", number, Form::whole)),
       required(word("kind", kind, kQuestionKinds)), required(word("weight", weight, kWeights)),
       required(plain("title", question_title, Form::local)),
       required(plain("text", text, Form::local)), refs("about", about, ""),
       plain("period", period, Form::date, period_note),
       plain("settledBy", settled_by, Form::local), plain("explained", explained, Form::truth)});
  top(sheet_indexes, "indexes",
      {own_id(), required(plain("name", name, Form::local)),
       required(plain("shortName", short_name, Form::text)), source_of_record()});
  top(sheet_steps, "steps",
      {required(plain("view", view, Form::text, view_note)),
       required(plain("sentence", sentence, Form::local)),
       plain("detail", below_headline, Form::local), plain("note", note, Form::local)});
  within(sheet_other_names, "organizations", "otherNames", organization_head,
         {required(plain("name", name, Form::text)),
          claim("period", {{"", period, Form::date}}, period_note), source_of_record()});
  top(sheet_changes, "organizationChanges",
      {own_id(), required(word("type", kind, kChangeTypes)),
       refs("original", from, "organizations"), refs("resulting", to, "organizations"),
       required(plain("name", name, Form::local)), date("date", day), date("notBefore", not_before),
       date("notAfter", not_after), required(word("status", status, kStatusWords)),
       source_of_record()});
  within(sheet_relations, "agreements", "relations", agreement,
         {required(word("type", kind, kRelationTypes)),
          required(ref("agreement", other_agreement, "agreements")),
          required(word("status", status, kStatusWords)),
          plain("derivation", derivation, Form::local), source_of_record()});
  within(sheet_capacities, "agreements", "capacities", agreement,
         {quantity("contracted", contracted), quantity("used", used),
          plain("asOf", as_of, Form::date)});
  within(sheet_ladders, "events", "ladder", event,
         {required(word("rung", rung, kRungs)), date("date", day)});
  within(sheet_points, "events", "points", event,
         {own_id(), required(ref("body", body, "organizations")),
          required(plain("number", number, Form::text)), required(plain("text", text, Form::local)),
          plain("signatory", signatory, Form::local), refs("matches", matches, "")});
  within(sheet_sides, "questions", "sides", question,
         {required(plain("text", text, Form::local)), refs("claims", claim_ids, "", claims_note),
          source_of_record()});
  within(sheet_index_years, "indexes", "years", index,
         {required(plain("year", year, Form::whole)),
          required(plain("percent", percent, Form::percent)),
          required(word("status", status, kIndexStatuses)), date("published", published),
          source_of_record()});
  return all;
}

/// «Slut: källa».
Column about_field(const Part& first, const Phrase<>& what, Role role, std::size_t field,
                   bool rare) {
  const auto joined = [&](Language language) {
    return std::string(first.head.in(language)) + ": " + std::string(what.in(language));
  };
  return {joined(Language::sv), joined(Language::en), role, field, 0, rare};
}

}  // namespace

const std::vector<SheetPlan>& sheet_plans() {
  static const std::vector<SheetPlan> kPlans = made();
  return kPlans;
}

const Vocabulary& statuses() { return kStatusWords; }
const Vocabulary& resolutions() { return kResolutionWords; }

std::vector<Column> columns_of(const SheetPlan& plan) {
  std::vector<Column> columns;
  if (!plan.within.empty()) {
    columns.push_back({std::string(plan.parent.in(Language::sv)),
                       std::string(plan.parent.in(Language::en)), Role::parent, 0, 0, false});
  }
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    const Field& field = plan.fields[f];
    for (std::size_t p = 0; p < field.parts.size(); ++p) {
      const Part& part = field.parts[p];
      Column column = about_field(field.parts[0], part.head, Role::part, f, false);
      column.part = p;
      if (p == 0) {
        column.sv = std::string(part.head.in(Language::sv));
        column.en = std::string(part.head.in(Language::en));
      }
      columns.push_back(column);
      if (part.form != Form::local) continue;
      column.sv += " (en)";
      column.en += " (en)";
      column.role = Role::english;
      column.rare = true;
      columns.push_back(column);
    }
    if (field.shape == Shape::plain) continue;
    const Part& first = field.parts[0];
    columns.push_back(about_field(first, status_of, Role::status, f, false));
    columns.push_back(about_field(first, source_of, Role::source, f, false));
    columns.push_back(about_field(first, wording_of, Role::as_written, f, false));
    columns.push_back(about_field(first, derivation_of, Role::derivation, f, true));
    columns.push_back(about_field(first, derivation_english_of, Role::derivation_english, f, true));
    columns.push_back(about_field(first, claim_id_of, Role::claim_id, f, true));
    if (field.shape == Shape::claim) {
      columns.push_back(about_field(first, resolution_of, Role::resolution, f, true));
    }
  }
  return columns;
}

std::string shown_word(const Vocabulary& words, std::string_view word, Language language) {
  for (const Choice& choice : words.choices) {
    if (choice.word == word) return std::string(choice.shown.in(language));
  }
  return std::string(word);
}

std::string word_meant(const Vocabulary& words, std::string_view cell) {
  const std::string folded = base::folded(cell);
  for (const std::string_view word : words.words) {
    if (base::folded(word) == folded) return std::string(word);
  }
  for (const Choice& choice : words.choices) {
    for (const Language language : {Language::sv, Language::en}) {
      if (base::folded(choice.shown.in(language)) == folded) return std::string(choice.word);
    }
  }
  return std::string(cell);
}

}  // namespace avtal::workbook
