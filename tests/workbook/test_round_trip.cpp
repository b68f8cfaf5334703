#include <doctest/doctest.h>

#include <set>
#include <string>

#include "base/text.h"
#include "load/load.h"
#include "support/files.h"
#include "support/sanitized.h"
#include "workbook/plan.h"
#include "workbook/read.h"
#include "workbook/samples.h"
#include "workbook/write.h"

using namespace avtal;
using base::Language;

namespace {

void check_round_trip(const workbook::Json& file, Language language) {
  const std::string before = test::canonical(file);
  for (const bool packed : {true, false}) {
    CAPTURE(packed);
    const auto sheets =
        packed ? test::through_xlsx(file, language) : test::through_csv(file, language);
    CHECK(workbook::is_workbook(sheets));
    const workbook::Assembled after = workbook::assembled(sheets);
    CHECK(test::lines_of(after.remarks) == "");
    CHECK(test::canonical(after.whole) == before);
  }
}

}  // namespace

TEST_CASE("a dataset that becomes a workbook and a dataset again says the same") {
  std::vector<std::string> files = test::files_in("tests/data/cases", ".json");
  files.push_back("tests/data/provstad.json");
  files.push_back("tests/load/samples/perfect.json");
  files.push_back("data/linkoping.json");
  REQUIRE(files.size() > 20);
  for (const std::string& name : files) {
    CAPTURE(name);
    const std::string bytes = test::bytes_of(name);
    const workbook::Json file = test::json_from(bytes);
    check_round_trip(file, Language::sv);
    check_round_trip(file, Language::en);
    // And the loader finds the same in it.
    const workbook::Imported imported =
        workbook::import_workbook(test::through_xlsx(file, Language::sv));
    const load::Result loaded = load::load_dataset(bytes);
    REQUIRE(imported.dataset.has_value() == loaded.dataset.has_value());
    REQUIRE(loaded.dataset);
    CHECK(imported.dataset->by_id.size() == loaded.dataset->by_id.size());
    CHECK(imported.remarks.size() == loaded.issues.size());
  }
}

TEST_CASE("so does any file, whatever it holds") {
  const int rounds = test::kSanitized ? 25 : 400;
  for (int round = 0; round < rounds; ++round) {
    test::Dice dice(static_cast<std::uint64_t>(round));
    const workbook::Json file = test::any_file(dice);
    CAPTURE(round);
    check_round_trip(file, round % 2 == 0 ? Language::sv : Language::en);
  }
}

TEST_CASE("the example that an empty workbook begins with is sound") {
  const workbook::Json& example = workbook::example();
  const load::Result loaded = load::load_dataset(workbook::json_text(example));
  for (const load::Issue& issue : loaded.issues) {
    CAPTURE(issue.pointer);
    FAIL_CHECK(issue.message.sv);
  }
  check_round_trip(example, Language::sv);
}

TEST_CASE("heads are told apart, in each language and on each sheet") {
  std::set<std::string> names;
  for (const workbook::SheetPlan& plan : workbook::sheet_plans()) {
    for (const Language language : {Language::sv, Language::en}) {
      const std::string name = base::folded(plan.name.in(language));
      const bool alike = plan.name.in(Language::sv) == plan.name.in(Language::en);
      if (language == Language::sv || !alike) CHECK(names.insert(name).second);
      // Excel allows no longer names.
      CHECK(base::code_point_count(plan.name.in(language)) <= 31);
    }

    const std::vector<workbook::Column> columns = workbook::columns_of(plan);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      CAPTURE(columns[i].sv);
      for (std::size_t k = 0; k < i; ++k) {
        CHECK(base::folded(columns[i].sv) != base::folded(columns[k].sv));
        CHECK(base::folded(columns[i].en) != base::folded(columns[k].en));
        CHECK(base::folded(columns[i].sv) != base::folded(columns[k].en));
        CHECK(base::folded(columns[i].en) != base::folded(columns[k].sv));
      }
    }
  }
}
