#include "answers/briefing.h"

#include <algorithm>
#include <string>

#include "answers/build.h"
#include "answers/silence.h"

using namespace avtal;
using namespace avtal::test;

namespace {

std::vector<std::string> names(const Dataset& data,
                               const std::vector<answers::HolderInTurn>& holders) {
  std::vector<std::string> found;
  for (const answers::HolderInTurn& holder : holders) {
    found.push_back(holder.organization ? data.at(*holder.organization).id : "?");
  }
  return found;
}

}  // namespace

TEST_CASE("questions are counted by group, and what is explained is not open") {
  Build build;
  build.question("a", 1, {}).kind = model::QuestionKind::contradiction;
  build.question("b", 2, {}).kind = model::QuestionKind::gap;
  build.question("c", 3, {}).kind = model::QuestionKind::ambiguity;
  build.question("d", 4, {}).kind = model::QuestionKind::variant;
  model::Question& trap = build.question("e", 5, {});
  trap.kind = model::QuestionKind::trap;
  trap.explained = true;
  const answers::QuestionCounts counts = answers::question_counts(build.done());
  CHECK(counts.all == 5);
  CHECK(counts.contradictions == 1);
  CHECK(counts.gaps == 1);
  CHECK(counts.ambiguities == 3);
  CHECK(counts.open() == 4);
  CHECK(answers::question_counts(Dataset{}).open() == 0);
}

TEST_CASE("the groups of the real register add up") {
  const answers::QuestionCounts counts = answers::question_counts(real());
  CHECK(counts.all == static_cast<int>(real().questions.size()));
  CHECK(counts.contradictions + counts.gaps + counts.ambiguities == counts.all);
  CHECK(counts.explained > 0);
}

TEST_CASE("facts are counted by how they are known; a field that nobody entered is no fact") {
  Build build;
  const auto service = build.service("s");
  const auto agreement = build.agreement("a", {service});
  build.term(agreement, edge("2020-01-01"), edge("2021-12-31", Status::proposed));
  build.flow("f", "", "-", one(per_year(1), Status::derived));
  const answers::Evidence known = answers::evidence(build.done());
  CHECK(known.stated == 1);
  CHECK(known.proposed == 1);
  CHECK(known.derived == 1);
  CHECK(known.unknown == 1);
  CHECK(known.all() == 4);
}

TEST_CASE("what rests on a document is counted by record and by claim") {
  Build build;
  const auto first = build.document("d1", "2020-01-01");
  const auto second = build.document("d2", "2021-01-01");
  const auto service = build.service("s");
  const auto agreement = build.agreement("a", {service});
  build.term(agreement, edge("2020-01-01", Status::stated, {at(first), at(first, "Bakgrund")}),
             edge("2021-12-31", Status::stated, {at(first)}));
  build.question("q", 1, {"d2"});
  const Dataset data = build.done();
  const auto uses = answers::document_uses(data);
  REQUIRE(uses.size() == 2);
  CHECK(uses[0].records == 1);
  CHECK(uses[0].claims == 2);
  CHECK(uses[0].questions.empty());
  CHECK(uses[1].records == 0);
  CHECK(uses[1].document == second);
  REQUIRE(uses[1].questions.size() == 1);
}

TEST_CASE("every own document of the letters carries records and questions") {
  for (const answers::DocumentUse& use : answers::document_uses(real())) {
    const model::Document& document = real().at(use.document);
    if (document.kind == model::DocumentKind::external) continue;
    CAPTURE(document.id);
    CHECK(use.records > 0);
    CHECK(use.claims > 0);
    CHECK_FALSE(use.questions.empty());
  }
}

TEST_CASE("wishes gather the questions that one document would settle, the weightiest first") {
  Build build;
  const auto ask = [&](const char* id, int number, model::Weight weight, const char* settled,
                       bool explained = false) {
    model::Question& question = build.question(id, number, {});
    question.weight = weight;
    question.settled_by.sv = settled;
    question.explained = explained;
  };
  ask("a", 1, model::Weight::detail, "Fakturan");
  ask("b", 2, model::Weight::detail, "Fakturan");
  ask("c", 3, model::Weight::decisive, "Protokollet");
  ask("d", 4, model::Weight::decisive, "");
  ask("e", 5, model::Weight::decisive, "Avtalet", true);
  const Dataset data = build.done();
  const auto found = answers::wishes(data);
  REQUIRE(found.size() == 2);
  CHECK(found[0].what->sv == "Protokollet");
  CHECK(found[1].what->sv == "Fakturan");
  CHECK(found[1].questions.size() == 2);
}

TEST_CASE("the ladder shows every rung, and which of them no document tells of") {
  model::Event event;
  event.ladder.push_back({model::Rung::proposal, one(date("2021-10-19"))});
  event.ladder.push_back({model::Rung::decision, {}});
  const auto rungs = answers::ladder(event);
  CHECK(rungs[0].reached);
  REQUIRE(rungs[0].date);
  CHECK(rungs[0].date->text() == "2021-10-19");
  CHECK(rungs[1].reached);
  CHECK_FALSE(rungs[1].date);
  for (std::size_t i = 2; i < rungs.size(); ++i) CHECK_FALSE(rungs[i].reached);
  CHECK(rungs[4].rung == model::Rung::legal_force);
}

TEST_CASE("documents are counted by what they are; those from outside are not the municipality's") {
  Dataset dataset;
  using Kind = model::DocumentKind;
  for (const Kind kind : {Kind::proposal, Kind::proposal, Kind::minutes, Kind::agreement,
                          Kind::invoice, Kind::external}) {
    dataset.documents.emplace_back();
    dataset.documents.back().kind = kind;
  }
  dataset.documents[0].case_numbers.push_back(claim(std::string("SON 2020-281")));
  dataset.documents[1].case_numbers.emplace_back();  // looked for in vain
  const answers::DocumentCounts counts = answers::document_counts(dataset);
  CHECK(counts.own == 5);
  CHECK(counts.proposals == 2);
  CHECK(counts.minutes == 1);
  CHECK(counts.agreements == 1);
  CHECK(counts.external == 1);
  CHECK(counts.unnumbered == 4);
  CHECK_FALSE(counts.only_proposals());
  dataset.documents.resize(2);
  CHECK(answers::document_counts(dataset).only_proposals());
  CHECK_FALSE(answers::document_counts(Dataset{}).only_proposals());
}

TEST_CASE("the letters propose; what they tell of as decided is counted apart") {
  const answers::DecisionCounts counts = answers::decision_counts(real());
  CHECK(counts.all == 9);
  CHECK(counts.decided == 3);  // two in December 2016, and the plan of June 2020
  CHECK(counts.legal_force == 0);
  REQUIRE(counts.newest);
  CHECK(real().at(*counts.newest).id == "forslag-slut-overenskommelse");
  CHECK_FALSE(answers::decision_counts(Dataset{}).newest);
}

TEST_CASE("decisions about an agreement come newest first") {
  const auto found = answers::decisions_about(real(), "overenskommelse-2018");
  REQUIRE(found.size() >= 2);
  CHECK(real().at(found.front()).id == "forslag-slut-overenskommelse");
  CHECK(answers::decisions_about(real(), "finns-inte").empty());
}

TEST_CASE("holders follow one another as in the documents") {
  const auto support = answers::holders_in_turn(real(), service(real(), "support-och-arbetsteamet"),
                                                model::PartyRole::responsible);
  const auto found = names(real(), support);
  REQUIRE(found.size() >= 2);
  CHECK(found.front() == "on");
  CHECK(found.back() == "an");
  CHECK(base::iso_text(support.back().since) == "2022-01-01");
  CHECK(support.back().status == Status::proposed);
  CHECK(std::find(found.begin(), found.end(), "son") != found.end());
}

TEST_CASE("a service without parties has no holders") {
  Build build;
  const auto service = build.service("s");
  const auto agreement = build.agreement("a", {service});
  build.term(agreement, "2020-01-01", "2021-12-31");
  const Dataset data = build.done();
  CHECK(answers::holders_in_turn(data, service, model::PartyRole::responsible).empty());
}

TEST_CASE("of the amounts only the agreement of 2018 changes, and what differs in scope is left") {
  const auto found = answers::amount_changes(real());
  REQUIRE(found.size() == 1);
  CHECK(real().at(found[0].agreement).id == "overenskommelse-2018");
  CHECK(real().at(found[0].from).id == "flode-rehab-2018");
  CHECK(real().at(found[0].to).id == "flode-rehab-2023");
  CHECK(found[0].permille == 122);  // 206 / 1694
}

TEST_CASE("a clause is said, left out or not looked for, for every agreement") {
  const auto counts = answers::clause_counts(real());
  REQUIRE(counts.size() == 9);
  for (const answers::ClauseCount& count : counts) {
    CHECK(count.said + count.silent + count.not_loaded ==
          static_cast<int>(real().agreements.size()));
  }
  const auto& notice = counts[static_cast<std::size_t>(answers::Clause::notice)];
  CHECK(notice.said == 1);
  CHECK(notice.silent == 10);
}

TEST_CASE("silence: a supplement without money of its own is as silent as its base agreement") {
  for (const answers::SilentClauses& each : answers::silent_clauses(real())) {
    CAPTURE(real().at(each.agreement).id);
    for (const auto& [clause, said] : each.clauses) CHECK(said != answers::Said::not_loaded);
  }
  Build build;
  const auto base = build.agreement("avtal", {build.service("insats")});
  const auto supplement = build.agreement("tillägg", {Ref<model::Service>{0}});
  build.of(supplement).parent = base;
  const auto priced = [&](Ref<model::Agreement> agreement) {
    const auto said = answers::silent_clauses(build.done())[agreement.index].clauses;
    return said[static_cast<std::size_t>(answers::Clause::price)].second;
  };
  CHECK(priced(supplement) == answers::Said::not_loaded);
  const auto money = build.flow("pengar", "2020", "2021", looked_for<model::Money>());
  build.of(money).agreement = base;
  CHECK(priced(supplement) == answers::Said::silent);
  build.of(money).amount = one(per_year(100));
  CHECK(priced(base) == answers::Said::said);
  CHECK(priced(supplement) == answers::Said::not_loaded);  // that of another agreement
}

TEST_CASE("findings: what is only proposed is told apart from what some document states") {
  std::vector<std::string> proposed;
  for (const model::Agreement& agreement : real().agreements) {
    if (answers::is_only_proposed(agreement)) proposed.push_back(agreement.id);
  }
  CHECK(proposed == std::vector<std::string>{"support-tillagg-2018", "overfort-uppdrag-2022"});
}

TEST_CASE("findings: documents written after a day are counted, those from outside are not") {
  CHECK(answers::written_after(real(), day("2019-11-01")) == 3);
  CHECK(answers::written_after(real(), day("2022-03-01")) == 1);
  CHECK(answers::written_after(real(), day("2023-08-30")) == 0);
}

TEST_CASE("findings: an amount that several flows take from the same words is written once") {
  const auto amounts = answers::written_amounts(real());
  std::vector<std::int64_t> kronor;
  for (const answers::WrittenAmount& amount : amounts) {
    kronor.push_back(amount.money.amount.value / base::kOrePerKrona);
  }
  std::sort(kronor.begin(), kronor.end());
  CHECK(kronor ==
        std::vector<std::int64_t>{700'000, 1'694'000, 1'900'000, 2'085'000, 3'000'000, 3'407'367});
  const auto levels = std::count_if(amounts.begin(), amounts.end(), [](const auto& amount) {
    return amount.money.price_level.has_value();
  });
  CHECK(levels == 1);
  CHECK(answers::written_amounts(Dataset{}).empty());
}

TEST_CASE("findings: an index rises by all its years together, and not beyond its series") {
  const model::PriceIndex& opi = real().indexes.front();
  const auto rise = answers::index_rise(opi, 2018, 2023);
  REQUIRE(rise);
  CHECK(rise->permille == 144);  // 1.027 × 1.030 × 1.015 × 1.019 × 1.046
  CHECK(rise->steps.size() == 5);
  CHECK(rise->not_definitive);
  CHECK_FALSE(answers::index_rise(opi, 2018, 2030));
  CHECK_FALSE(answers::index_rise(opi, 2023, 2018));
  CHECK_FALSE(answers::index_rise(opi, 2018, 2018));
}

TEST_CASE("findings: proposals without a known decision, as of a day, the newest first") {
  const auto ids = [](const char* day) {
    std::vector<std::string> found;
    for (const auto event : answers::undecided(real(), *base::parse_day(day))) {
      found.push_back(real().at(event).id);
    }
    return found;
  };
  CHECK(ids("2023-08-30") ==
        std::vector<std::string>{"forslag-slut-overenskommelse", "forslag-slut-skog-och-mark",
                                 "forslag-overforing", "forslag-tillaggsuppdrag",
                                 "forslag-overenskommelse"});
  CHECK(ids("2017-11-23").empty());
}

TEST_CASE("findings: what rests on a document is told place by place, and adds up") {
  for (std::uint32_t i = 0; i < real().documents.size(); ++i) {
    CAPTURE(real().documents[i].id);
    std::vector<model::RecordRef> records;
    for (const answers::PlaceUse& use : answers::place_uses(real(), {i})) {
      CHECK(use.place.document.index == i);
      CHECK_FALSE(use.records.empty());
      for (const model::RecordRef record : use.records) {
        if (std::find(records.begin(), records.end(), record) == records.end()) {
          records.push_back(record);
        }
      }
    }
    CHECK(static_cast<int>(records.size()) == answers::document_uses(real())[i].records);
  }
}

TEST_CASE("findings: a clause that is said has a place that says it") {
  const auto places = answers::clause_places(real());
  REQUIRE(places.size() == real().agreements.size());
  for (const answers::SilentClauses& row : answers::silent_clauses(real())) {
    for (const auto& [clause, said] : row.clauses) {
      CAPTURE(real().at(row.agreement).id);
      const int number = static_cast<int>(clause);  // a lambda cannot take a structured binding
      CAPTURE(number);
      if (said == answers::Said::said) {
        CHECK_FALSE(places[row.agreement.index][static_cast<std::size_t>(clause)].empty());
      }
    }
  }
  const auto& notice = places[agreement(real(), "overenskommelse-2018").index]
                             [static_cast<std::size_t>(answers::Clause::notice)];
  REQUIRE(notice.size() == 1);
  CHECK(real().at(notice[0].document).id == "son-2020-281");
}
