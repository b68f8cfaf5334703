#pragma once
// The words that stand for enumerations in the file.

#include <array>
#include <cstddef>
#include <string_view>

#include "model/claim.h"
#include "model/dataset.h"

namespace avtal::load {

template <class Enum>
struct Word {
  std::string_view word;
  Enum value;
};

template <class Enum, std::size_t N>
using Words = std::array<Word<Enum>, N>;

inline constexpr Words<model::Status, 5> kStatuses = {{
    {"stated", model::Status::stated},
    {"proposed", model::Status::proposed},
    {"derived", model::Status::derived},
    {"assumed", model::Status::assumed},
    {"unknown", model::Status::unknown},
}};

inline constexpr Words<model::Resolution, 3> kResolutions = {{
    {"in-force", model::Resolution::in_force},
    {"contradicted", model::Resolution::contradicted},
    {"open", model::Resolution::open},
}};

/// Of bodies, which several can be at once.
inline constexpr Words<model::Resolution, 4> kBodyResolutions = {{
    {"in-force", model::Resolution::in_force},
    {"contradicted", model::Resolution::contradicted},
    {"open", model::Resolution::open},
    {"together", model::Resolution::together},
}};

inline constexpr Words<model::DocumentKind, 6> kDocumentKinds = {{
    {"tjänsteskrivelse", model::DocumentKind::proposal},
    {"protokoll", model::DocumentKind::minutes},
    {"avtal", model::DocumentKind::agreement},
    {"faktura", model::DocumentKind::invoice},
    {"annan", model::DocumentKind::other},
    {"extern", model::DocumentKind::external},
}};

inline constexpr Words<model::OrganizationKind, 14> kOrganizationKinds = {{
    {"fullmäktige", model::OrganizationKind::council},
    {"nämnd", model::OrganizationKind::committee},
    {"förvaltning", model::OrganizationKind::administration},
    {"enhet", model::OrganizationKind::unit},
    {"utförare", model::OrganizationKind::provider},
    {"förbund", model::OrganizationKind::association},
    {"kommun", model::OrganizationKind::municipality},
    {"region", model::OrganizationKind::region},
    {"myndighet", model::OrganizationKind::agency},
    {"civilsamhälle", model::OrganizationKind::civil_society},
    {"annan", model::OrganizationKind::other},
    {"bolag", model::OrganizationKind::company},
    {"gemensam nämnd", model::OrganizationKind::joint_committee},
    {"kommungrupp", model::OrganizationKind::group},
}};

inline constexpr Words<model::ChangeType, 7> kChangeTypes = {{
    {"bildad", model::ChangeType::created},
    {"namnbyte", model::ChangeType::renamed},
    {"sammanslagen", model::ChangeType::merged},
    {"delad", model::ChangeType::split},
    {"ersatt", model::ChangeType::replaced},
    {"delvis övertagen", model::ChangeType::partly_taken_over},
    {"upphörd", model::ChangeType::ended},
}};

inline constexpr Words<base::ServiceWord, 4> kServiceWords = {{
    {"insats", base::ServiceWord::insats},
    {"tjänst", base::ServiceWord::tjanst},
    {"verksamhet", base::ServiceWord::verksamhet},
    {"avtalsområde", base::ServiceWord::avtalsomrade},
}};

inline constexpr Words<model::MoneyBasis, 4> kMoneyBases = {{
    {"per-year", model::MoneyBasis::per_year},
    {"once", model::MoneyBasis::once},
    {"not-stated", model::MoneyBasis::not_stated},
    {"per-unit", model::MoneyBasis::per_unit},
}};

inline constexpr Words<model::Premises, 3> kPremises = {{
    {"included", model::Premises::included},
    {"excluded", model::Premises::excluded},
    {"not-stated", model::Premises::not_stated},
}};

inline constexpr Words<model::Vat, 3> kVat = {{
    {"included", model::Vat::included},
    {"excluded", model::Vat::excluded},
    {"not-stated", model::Vat::not_stated},
}};

inline constexpr Words<model::MoneyForm, 5> kMoneyForms = {{
    {"ersättning", model::MoneyForm::payment},
    {"faktura", model::MoneyForm::invoice},
    {"ramflytt", model::MoneyForm::frame_transfer},
    {"bidrag", model::MoneyForm::grant},
    {"besparing", model::MoneyForm::saving},
}};

inline constexpr Words<model::AgreementState, 6> kAgreementStates = {{
    {"planned", model::AgreementState::planned},
    {"tendered", model::AgreementState::tendered},
    {"awarded", model::AgreementState::awarded},
    {"under-review", model::AgreementState::under_review},
    {"concluded", model::AgreementState::concluded},
    {"withdrawn", model::AgreementState::withdrawn},
}};

inline constexpr Words<model::PartyRole, 4> kPartyRoles = {{
    {"ansvarar", model::PartyRole::responsible},
    {"betalar", model::PartyRole::pays},
    {"mottar", model::PartyRole::receives},
    {"utför", model::PartyRole::performs},
}};

inline constexpr Words<model::TermKind, 4> kTermKinds = {{
    {"första", model::TermKind::first},
    {"förlängning", model::TermKind::extension},
    {"revidering", model::TermKind::revision},
    {"upphörande", model::TermKind::termination},
}};

inline constexpr Words<model::Renewal, 4> kRenewals = {{
    {"tacit", model::Renewal::tacit},
    {"express", model::Renewal::express},
    {"none", model::Renewal::none},
    {"not-stated", model::Renewal::not_stated},
}};

inline constexpr Words<model::PeriodEnd, 4> kPeriodEnds = {{
    {"month-end", model::PeriodEnd::month},
    {"quarter-end", model::PeriodEnd::quarter},
    {"half-year-end", model::PeriodEnd::half_year},
    {"year-end", model::PeriodEnd::year},
}};

inline constexpr Words<model::RelationType, 4> kRelationTypes = {{
    {"förlänger", model::RelationType::prolongs},
    {"ändrar", model::RelationType::amends},
    {"ersätter", model::RelationType::replaces},
    {"övergår till", model::RelationType::moves_to},
}};

inline constexpr Words<model::Rung, 5> kRungs = {{
    {"förslag", model::Rung::proposal},
    {"beslut", model::Rung::decision},
    {"justerat", model::Rung::approval},
    {"anslaget", model::Rung::posted},
    {"laga kraft", model::Rung::legal_force},
}};

inline constexpr Words<model::EventKind, 5> kEventKinds = {{
    {"beslut", model::EventKind::decision},
    {"samråd", model::EventKind::consultation},
    {"uppföljning", model::EventKind::follow_up},
    {"plan", model::EventKind::plan},
    {"annan", model::EventKind::other},
}};

inline constexpr Words<model::QuestionKind, 5> kQuestionKinds = {{
    {"motsägelse", model::QuestionKind::contradiction},
    {"flertydighet", model::QuestionKind::ambiguity},
    {"lucka", model::QuestionKind::gap},
    {"namnvariant", model::QuestionKind::variant},
    {"fälla", model::QuestionKind::trap},
}};

inline constexpr Words<model::Weight, 3> kWeights = {{
    {"avgörande", model::Weight::decisive},
    {"viktig", model::Weight::important},
    {"detalj", model::Weight::detail},
}};

inline constexpr Words<model::IndexStatus, 3> kIndexStatuses = {{
    {"preliminär", model::IndexStatus::preliminary},
    {"definitiv", model::IndexStatus::definitive},
    {"ej verifierad", model::IndexStatus::not_verified},
}};

}  // namespace avtal::load
