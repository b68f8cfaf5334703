// The fixed words for the values of the model's closed lists.

#include <array>
#include <cstddef>

#include "base/enumerators.h"
#include "words/format.h"

namespace avtal::words {

namespace {

/// A word for each value, in the order of the enumeration. A value without one does not compile: a
/// phrase is never empty.
template <class Value>
using Words = std::array<Phrase<>, base::kValuesOf<Value>>;

template <class Value>
std::string_view word(const Words<Value>& words, Value value, Language language) {
  const auto index = static_cast<std::size_t>(value);
  return index < words.size() ? words[index].in(language) : std::string_view{};
}

constexpr Words<model::Status> kStatuses{{{"angivet", "stated"},
                                          {"beräknat", "calculated"},
                                          {"föreslaget", "proposed"},
                                          {"antaget", "assumed"},
                                          {"uppgift saknas", "not stated"}}};
constexpr Words<model::Status> kStatusMarks{
    {{"a", "s"}, {"b", "c"}, {"a", "s"}, {"*", "*"}, {"?", "?"}}};
constexpr Words<model::PartyRole> kRoles{{{"ansvarar", "is responsible"},
                                          {"betalar", "pays"},
                                          {"får betalt", "is paid"},
                                          {"utför", "delivers"}}};
constexpr Words<model::MoneyForm> kForms{{{"ersättning", "payment"},
                                          {"faktura", "invoice"},
                                          {"ramflytt", "budget frame transfer"},
                                          {"bidrag", "grant"},
                                          {"besparing", "saving"}}};
constexpr Words<model::TermKind> kTermKinds{{{"första perioden", "first period"},
                                             {"förlängning", "extension"},
                                             {"revidering", "revision"},
                                             {"tiden fram till slutet", "time until the end"},
                                             {"förlängs tyst", "renewed tacitly"}}};
constexpr Words<model::QuestionKind> kQuestionKinds{{{"motsägelse", "contradiction"},
                                                     {"oklarhet", "ambiguity"},
                                                     {"lucka", "gap"},
                                                     {"skrivs olika", "spelling varies"},
                                                     {"lätt att missta sig", "easily mistaken"}}};
constexpr Words<model::Weight> kWeights{
    {{"avgörande", "decisive"}, {"viktig", "important"}, {"detalj", "detail"}}};
constexpr Words<model::Rung> kRungs{{{"förslag", "proposal"},
                                     {"beslut", "decision"},
                                     {"justerat", "minutes approved"},
                                     {"anslaget", "publicly posted"},
                                     {"laga kraft", "legal force"}}};
constexpr Words<model::ChangeType> kChanges{{{"bildad", "formed"},
                                             {"namnbyte", "renamed"},
                                             {"sammanslagen", "merged"},
                                             {"delad", "split"},
                                             {"ersatt", "replaced"},
                                             {"delvis övertagen", "partly taken over"},
                                             {"upphörd", "ended"}}};
constexpr Words<model::OrganizationKind> kOrganizationKinds{{{"fullmäktige", "council"},
                                                             {"nämnd", "committee"},
                                                             {"förvaltning", "administration"},
                                                             {"enhet", "unit"},
                                                             {"utförare", "provider"},
                                                             {"förbund", "association"},
                                                             {"kommun", "municipality"},
                                                             {"region", "region"},
                                                             {"statlig myndighet", "government agency"},
                                                             {"civilsamhälle", "civil society"},
                                                             {"annan organisation", "other organisation"},
                                                             {"bolag", "company"},
                                                             {"gemensam nämnd", "joint committee"},
                                                             {"kommungrupp", "group of municipalities"}}};
constexpr Words<model::AgreementState> kAgreementStates{{{"planeras", "planned"},
                                                         {"upphandlas", "being tendered"},
                                                         {"tilldelat", "awarded"},
                                                         {"överprövas", "under review by a court"},
                                                         {"ingånget", "concluded"},
                                                         {"återkallat", "withdrawn"}}};
constexpr Words<model::RelationType> kRelations{{{"förlänger", "prolongs"},
                                                 {"ändrar", "amends"},
                                                 {"ersätter", "replaces"},
                                                 {"övergår till", "moves to"}}};
/// A dataset may use others, which stay as they are written.
constexpr std::array<Phrase<>, 11> kAgreementKinds{{{"avtal", "agreement"},
                                                    {"grundavtal", "base agreement"},
                                                    {"ramavtal", "framework agreement"},
                                                    {"tilläggsavtal", "supplementary agreement"},
                                                    {"tilläggsuppdrag", "supplementary assignment"},
                                                    {"uppdrag", "assignment"},
                                                    {"verksamhetsuppdrag", "service assignment"},
                                                    {"överenskommelse", "agreement between committees"},
                                                    {"överfört uppdrag", "transferred assignment"},
                                                    {"fakturering", "invoicing"},
                                                    {"förstärkning", "reinforcement"}}};
constexpr Words<model::IndexStatus> kIndexStatuses{{{"preliminärt", "preliminary"},
                                                    {"definitivt", "final"},
                                                    {"inte kontrollerat", "not verified"}}};

}  // namespace

std::string status_mark(model::Status status, Language language) {
  return std::string(word(kStatusMarks, status, language));
}
std::string_view status_word(model::Status status, Language language) {
  return word(kStatuses, status, language);
}
std::string_view role_word(model::PartyRole role, Language language) {
  return word(kRoles, role, language);
}
std::string_view agreement_state_word(model::AgreementState state, Language language) {
  return word(kAgreementStates, state, language);
}
std::string_view form_word(model::MoneyForm form, Language language) {
  return word(kForms, form, language);
}
std::string_view term_kind_word(model::TermKind kind, Language language) {
  return word(kTermKinds, kind, language);
}
std::string_view question_kind_word(model::QuestionKind kind, Language language) {
  return word(kQuestionKinds, kind, language);
}
std::string_view weight_word(model::Weight weight, Language language) {
  return word(kWeights, weight, language);
}
std::string_view rung_word(model::Rung rung, Language language) {
  return word(kRungs, rung, language);
}
std::string_view change_word(model::ChangeType type, Language language) {
  return word(kChanges, type, language);
}
std::string_view organization_kind_word(model::OrganizationKind kind, Language language) {
  return word(kOrganizationKinds, kind, language);
}
std::string_view agreement_kind_word(std::string_view written, Language language) {
  if (language == Language::sv) return written;
  for (const Phrase<>& kind : kAgreementKinds) {
    if (kind.in(Language::sv) == written) return kind.in(language);
  }
  return written;
}
std::string_view relation_word(model::RelationType type, Language language) {
  return word(kRelations, type, language);
}
std::string_view index_status_word(model::IndexStatus status, Language language) {
  return word(kIndexStatuses, status, language);
}

}  // namespace avtal::words
