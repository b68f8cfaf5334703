#include "answers/build.h"
#include "answers/dataset_diff.h"

namespace avtal::test {

using answers::DatasetDiff;
using answers::diff;
using answers::Field;
using answers::FieldChange;
using answers::RecordChange;
using answers::RecordDiff;

namespace {

const RecordDiff* of(const DatasetDiff& found, std::string_view id) {
  for (const RecordDiff& record : found.records) {
    if (record.id == id) return &record;
  }
  return nullptr;
}

const FieldChange* field_of(const DatasetDiff& found, std::string_view id, Field field) {
  const RecordDiff* record = of(found, id);
  if (record == nullptr) return nullptr;
  for (const FieldChange& change : record->fields) {
    if (change.field == field) return &change;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("diff: a dataset does not differ from itself") {
  const DatasetDiff found = diff(real(), real());
  CHECK(found.records.empty());
  CHECK(found.added + found.changed + found.removed == 0);
}

TEST_CASE("diff: the order of the records does not matter, nor what numbers they get") {
  Build one;
  const auto letter = one.document("brev", "2020-01-01");
  const auto a = one.organization("a");
  one.service("s");
  one.party(one.agreement("avtal", {{0}}), model::PartyRole::pays, a).organization =
      ::avtal::test::one(a, Status::stated, {at(letter)});
  Build two;
  two.document("annat", "2019-01-01");
  const auto same_letter = two.document("brev", "2020-01-01");
  two.organization("b");
  const auto same_a = two.organization("a");
  two.service("s");
  two.party(two.agreement("avtal", {{0}}), model::PartyRole::pays, same_a).organization =
      ::avtal::test::one(same_a, Status::stated, {at(same_letter)});
  const DatasetDiff found = diff(one.done(), two.done());
  CHECK(found.added == 2);
  CHECK(found.changed == 0);
  CHECK(of(found, "avtal") == nullptr);
}

TEST_CASE("diff: money that belongs to another agreement has changed") {
  Build build;
  const auto first = build.agreement("första", {});
  const auto second = build.agreement("andra", {});
  const auto flow = build.flow("flöde", "2020", "2020", one(per_year(10)));
  const auto other = build.flow("annat", "2020", "2020", one(per_year(10)));
  build.of(flow).agreement = first;
  const Dataset before = build.done();
  build.of(flow).agreement = second;
  build.of(other).passes_on = flow;
  const DatasetDiff found = diff(before, build.done());
  CHECK(found.changed == 2);
  CHECK(field_of(found, "flöde", Field::agreement) != nullptr);
  CHECK(field_of(found, "annat", Field::relation) != nullptr);
}

TEST_CASE("diff: a number, and the part that a term is of, are told of") {
  Build build;
  const auto left = build.service("vänster");
  const auto right = build.service("höger");
  const auto agreement = build.agreement("avtal", {left, right});
  build.term(agreement, "2020-01-01", "..");
  const Dataset before = build.done();
  build.of(agreement).number = "A-17";
  build.of(agreement).terms[0].services = {left};
  const DatasetDiff found = diff(before, build.done());
  CHECK(field_of(found, "avtal", Field::number) != nullptr);
  CHECK(field_of(found, "avtal", Field::services) != nullptr);
}

TEST_CASE("diff: what is new, changed and gone, each with its place in both versions") {
  Build before;
  before.service("kvar");
  before.service("bort");
  before.data.services[0].name.sv = "Gammalt namn";
  Build after;
  after.service("ny");
  after.service("kvar");
  const Dataset older = before.done();
  const Dataset newer = after.done();
  const DatasetDiff found = diff(older, newer);
  CHECK(found.added == 1);
  CHECK(found.changed == 1);
  CHECK(found.removed == 1);
  REQUIRE(of(found, "kvar"));
  CHECK(of(found, "kvar")->before->index == 0);
  CHECK(of(found, "kvar")->after->index == 1);
  CHECK(of(found, "ny")->change == RecordChange::added);
  CHECK_FALSE(of(found, "ny")->before.has_value());
  CHECK(of(found, "bort")->change == RecordChange::removed);
  CHECK_FALSE(of(found, "bort")->after.has_value());
  const FieldChange* name = field_of(found, "kvar", Field::name);
  REQUIRE(name);
  CHECK(std::get<model::LocalText>(name->before.at(0).value).sv == "Gammalt namn");
  CHECK(std::get<model::LocalText>(name->after.at(0).value).sv == "kvar");
}

TEST_CASE("diff: amounts, dates and statuses, also when only the status or the source changed") {
  Dataset newer = real();
  for (model::MoneyFlow& flow : newer.money_flows) {
    if (flow.id == "flode-rehab-2018") flow.amount.all[0].value->amount = base::kronor(1700000);
    if (flow.id == "flode-rehab-2023") flow.amount.all[0].status = Status::derived;
  }
  for (model::Agreement& each : newer.agreements) {
    if (each.id == "overenskommelse-2018")
      each.terms[0].end.all[0].value = edge_value("2020-12-31");
    if (each.id == "skog-och-mark-uppdrag-2020") each.terms[0].start.all[0].places.clear();
  }
  const DatasetDiff found = diff(real(), newer);
  CHECK(found.changed == 4);
  const FieldChange* amount = field_of(found, "flode-rehab-2018", Field::amount);
  REQUIRE(amount);
  CHECK(std::get<answers::ToldMoney>(amount->before[0].value).money.amount ==
        base::kronor(1694000));
  CHECK(std::get<answers::ToldMoney>(amount->after[0].value).money.amount == base::kronor(1700000));
  const FieldChange* status = field_of(found, "flode-rehab-2023", Field::amount);
  REQUIRE(status);
  CHECK(status->before[0].value == status->after[0].value);
  CHECK(status->after[0].status == Status::derived);
  CHECK(field_of(found, "overenskommelse-2018", Field::end));
  CHECK(field_of(found, "skog-och-mark-uppdrag-2020", Field::start));
}

TEST_CASE("diff: not loaded, looked for in vain and known are three different things") {
  Build before;
  before.service("s");
  before.agreement("avtal", {{0}});
  Dataset older = before.done();
  Dataset looked = older;
  looked.agreements[0].notice = looked_for<model::Notice>();
  Dataset told = older;
  told.agreements[0].notice = one(months_of_notice(12, model::Renewal::tacit));
  const DatasetDiff first = diff(older, looked);
  const FieldChange* change = field_of(first, "avtal", Field::notice);
  REQUIRE(change);
  CHECK(change->before.empty());
  REQUIRE(change->after.size() == 1);
  CHECK(std::holds_alternative<std::monostate>(change->after[0].value));
  CHECK(field_of(diff(looked, told), "avtal", Field::notice));
}

TEST_CASE("diff: an id that became another kind of record is one gone and one new") {
  Build before;
  before.service("x");
  Build after;
  after.organization("x");
  const DatasetDiff found = diff(before.done(), after.done());
  CHECK(found.added == 1);
  CHECK(found.removed == 1);
  CHECK(found.changed == 0);
}

TEST_CASE("diff: nothing to something and back") {
  const Dataset nothing = Build().done();
  const DatasetDiff all = diff(nothing, real());
  CHECK(all.added == real().by_id.size() - 1);  // an agreement is there by a former id too
  CHECK(diff(real(), nothing).removed == all.added);
}

}  // namespace avtal::test
