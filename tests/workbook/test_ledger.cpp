// Supplier ledgers by the national specification: known without asking, and summed to the öre.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "load/load.h"
#include "support/dice.h"
#include "support/files.h"
#include "tables/csv.h"
#include "workbook/ledger_cells.h"
#include "workbook/register.h"
#include "workbook/register_values.h"
#include "workbook/samples.h"

using namespace avtal;
using workbook::Mapping;
using workbook::Meaning;

namespace {

const std::string kHeads =
    "kopare_id;kopare;verifikationsnummer;leverantor;leverantor_id;konto_nr;konto_text;belopp;"
    "datum;forvaltning;fakturanummer;grund;avtal;kommun_id;s_kod_nr";

tables::Table table_of(const std::string& csv) {
  tables::Read read = tables::read_csv(csv, "reskontra 2023");
  REQUIRE(read.tables.size() == 1);
  return std::move(read.tables[0]);
}

workbook::RegisterRead ledger_of(const std::string& csv) {
  const tables::Table table = table_of(csv);
  return workbook::import_register(table, workbook::guessed(table));
}

/// What stands in the columns that have a place; the others are filled in.
struct Payment {
  std::string supplier = "Björkhaga Vård AB";
  std::string number = "556036-0793";
  std::string amount = "100,00";
  std::string day = "2023-05-04";
  std::string unit = "Socialförvaltningen";
  std::string agreement = {};
};

std::string line_of(const Payment& payment) {
  return "212000-9991;Provstads kommun;V1;" + payment.supplier + ";" + payment.number +
         ";4630;Vård;" + payment.amount + ";" + payment.day + ";" + payment.unit + ";F1;;" +
         payment.agreement + ";9999;S46\n";
}

std::string ledger_with(const std::vector<Payment>& payments) {
  std::string csv = kHeads + "\n";
  for (const Payment& each : payments) csv += line_of(each);
  return csv;
}

std::string summary_of(const workbook::RegisterRead& read) {
  std::string all;
  for (const model::LocalText& line : read.summary) all += line.sv + "\n";
  return all;
}

bool tells(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// All that is paid in the flow, in the year.
const model::Claim<model::Money>& paid(const model::MoneyFlow& flow, int year) {
  const auto found = std::find_if(flow.outcomes.begin(), flow.outcomes.end(),
                                  [year](const auto& outcome) { return outcome.year == year; });
  REQUIRE(found != flow.outcomes.end());
  return found->amount.all.at(0);
}

}  // namespace

TEST_CASE("a table with the heads of the national specification is a ledger, without asking") {
  const Mapping mapping = workbook::guessed(table_of(kHeads + "\n"));
  CHECK(workbook::is_ledger(mapping));
  CHECK(mapping.currency == "SEK");
  std::vector<std::string_view> words;
  for (const auto& column : mapping.columns) words.push_back(workbook::word_of(column.meaning));
  CHECK(words == std::vector<std::string_view>{"buyer-number", "buyer", "nothing", "supplier",
                                               "supplier-number", "nothing", "nothing", "paid",
                                               "paid-on", "unit", "nothing", "nothing", "number",
                                               "nothing", "nothing"});
  // The same heads as people spell them, and in another order.
  CHECK(workbook::is_ledger(workbook::guessed(
      table_of("Leverantör,Verifikationsnummer,Bokföringsdatum,Nettobelopp,Köpare\n"))));
  // A register of contracts has suppliers and amounts too.
  CHECK_FALSE(workbook::is_ledger(
      workbook::guessed(table_of("Avtalsnummer;Leverantör;Belopp;Datum;Förvaltning\n"))));
}

TEST_CASE("payments become outcomes by payer, payee, agreement and year, credits subtracted") {
  const workbook::RegisterRead read = ledger_of(ledger_with(
      {{.amount = "1 000,10", .agreement = "SN 2021-117"},
       {.amount = "-0,25", .day = "2023-12-31", .agreement = "SN 2021-117"},
       {.amount = "7,00", .day = "2024-01-01", .agreement = "SN 2021-117"},
       {.amount = "5,05", .unit = "Utbildningsförvaltningen", .agreement = "SN 2021-117"},
       {.amount = "2,50"},
       {.amount = "9,00", .unit = ""}}));
  REQUIRE(read.imported.dataset);
  CHECK_FALSE(read.imported.has_errors());
  const model::Dataset& dataset = *read.imported.dataset;
  CHECK(dataset.publisher.sv == "Provstads kommun");
  REQUIRE(dataset.documents.size() == 1);
  CHECK(dataset.documents[0].kind_as_written == "Leverantörsreskontra");
  REQUIRE(dataset.money_flows.size() == 4);
  const model::MoneyFlow& first = dataset.money_flows[0];
  // Nothing is said to be agreed.
  CHECK_FALSE(first.amount.loaded());
  CHECK_FALSE(first.start.loaded());
  const model::Claim<model::Money>& sum = paid(first, 2023);
  CHECK(sum.value->amount.value == 99'985);
  CHECK(sum.value->currency.empty());
  CHECK(sum.status == model::Status::derived);
  CHECK(sum.derivation.sv == "Summan av 2 rader i reskontran. Krediter som är avdragna: 1.");
  CHECK(sum.places.at(0).section == "2 rader: 2–3");
  const model::Claim<model::Money>& one = paid(first, 2024);
  CHECK(one.status == model::Status::stated);
  CHECK(one.places.at(0).section == "rad 4");
  // One agreement, which two administrations pay by.
  REQUIRE(dataset.agreements.size() == 1);
  CHECK(dataset.agreements[0].number == "SN 2021-117");
  CHECK(dataset.agreements[0].terms.empty());
  CHECK(dataset.agreements[0].parties.size() == 3);
  CHECK(tells(dataset.agreements[0].remark.sv, "bara genom betalningar i reskontran"));
  CHECK(dataset.money_flows[1].agreement == first.agreement);
  CHECK_FALSE(dataset.money_flows[2].agreement);
  // Who pays is the administration where one is named, and it is a part of the buyer.
  const auto& payer = dataset.at(*first.payer.value());
  CHECK(payer.kind == model::OrganizationKind::administration);
  CHECK(dataset.at(*payer.parent.value()).number == "212000-9991");
  CHECK(dataset.at(*dataset.money_flows[3].payer.value()).name.sv == "Provstads kommun");
}

TEST_CASE("suppliers are one by their number, and never by a guess") {
  const workbook::RegisterRead read =
      ledger_of(ledger_with({{.supplier = "Björkhaga Vård AB", .number = "556036-0793"},
                             {.supplier = "BJÖRKHAGA VÅRD AB", .number = "165560360793"},
                             {.supplier = "Björkhaga Vård AB", .number = "556012-5790"},
                             {.supplier = "Björkhaga Vård AB", .number = ""},
                             {.supplier = "Björkhaga Vård AB", .number = "000000-0000"},
                             {.supplier = "Björkhaga Vård", .number = ""},
                             {.supplier = "Sekretess", .number = ""},
                             {.supplier = "Åsens Trädgård", .number = "19811218-9876"},
                             {.supplier = "Åsens Trädgård", .number = "SE811218987601"},
                             {.supplier = "Kontorsbolaget AB", .number = "K-77"}}));
  REQUIRE(read.imported.dataset);
  std::vector<std::string> bodies;
  for (const auto& each : read.imported.dataset->organizations) {
    bodies.push_back(each.name.sv + " " + each.number);
  }
  CHECK(bodies == std::vector<std::string>{
                      "Provstads kommun 212000-9991", "Björkhaga Vård AB 556036-0793",
                      "Socialförvaltningen ", "Björkhaga Vård AB 556012-5790", "Björkhaga Vård AB ",
                      "Björkhaga Vård ", "Åsens Trädgård ", "Kontorsbolaget AB "});
  CHECK(read.imported.dataset->organizations.back().kind == model::OrganizationKind::provider);
  // The number of a sole trader is a person's, and nowhere in the file.
  CHECK_FALSE(tells(read.imported.json, "811218"));
  const std::string summary = summary_of(read);
  CAPTURE(summary);
  CHECK(tells(summary, "2 celler ser ut att innehålla personnummer. De är inte inlästa."));
  CHECK(tells(summary, "1 nummer är inget organisationsnummer."));
  CHECK(tells(summary, "1 rader har ingen leverantör"));
  CHECK(tells(summary, "”Björkhaga Vård AB” skrivs också BJÖRKHAGA VÅRD AB."));
}

TEST_CASE("rows that cannot be read are in no sum, counted and told of by place") {
  const workbook::RegisterRead read = ledger_of(ledger_with({{.amount = "10,50"},
                                                             {.amount = "se faktura"},
                                                             {.amount = ""},
                                                             {.day = "2023-13-01"},
                                                             {.amount = "-1,25", .day = "okänt"},
                                                             {.amount = "1,234", .day = ""},
                                                             {.day = ""}}));
  REQUIRE(read.imported.dataset);
  REQUIRE(read.imported.dataset->money_flows.size() == 1);
  CHECK(paid(read.imported.dataset->money_flows[0], 2023).value->amount.value == 1050);
  const std::string told = test::lines_of(read.imported.remarks);
  CAPTURE(told);
  CHECK(tells(told,
              "rad 3, belopp: Beloppet går inte att läsa på 2 rader: 3, 7, till exempel ”se "
              "faktura”. Det är inte med i någon summa."));
  CHECK(tells(told, "rad 4, belopp: Beloppet saknas på rad 4."));
  CHECK(tells(told,
              "rad 5, datum: Dagen går inte att läsa på 2 rader: 5–6, till exempel ”2023-13-01”. "
              "98,75\u00A0kr är inte med i något års utfall."));
  CHECK(tells(told, "rad 8, datum: Dagen saknas på rad 8. 100\u00A0kr är inte med"));
  const std::string summary = summary_of(read);
  CAPTURE(summary);
  CHECK(tells(summary, "1 av 7 rader lästa som betalningar, tillsammans 10,50\u00A0kr."));
  CHECK(tells(summary, "Kolumnen ”konto_nr” har ingen egen plats: 7 värden är räknade"));
  CHECK(tells(summary, "4 belopp anger ingen valuta och läses som SEK"));
}

TEST_CASE("currencies are never added") {
  const workbook::RegisterRead read =
      ledger_of(ledger_with({{.amount = "10,50"}, {.amount = "20,00 EUR"}, {.amount = "1,00"}}));
  REQUIRE(read.imported.dataset);
  const auto& flows = read.imported.dataset->money_flows;
  REQUIRE(flows.size() == 2);
  CHECK(paid(flows[0], 2023).value->amount.value == 1150);
  CHECK(paid(flows[1], 2023).value->currency == "EUR");
}

TEST_CASE("many rows are told as where they begin and end") {
  CHECK(workbook::rows_text({7}).sv == "rad 7");
  CHECK(workbook::rows_text({2, 3, 4, 9}).en == "4 rows: 2–4, 9");
  std::vector<int> odd;
  for (int row = 3; row < 99; row += 2) odd.push_back(row);
  CHECK(workbook::rows_text(odd).sv == "48 rader, från rad 3 till rad 97");
}

TEST_CASE("the ledger of the sample is a sound dataset") {
  const workbook::RegisterRead read =
      ledger_of(test::bytes_of("tests/data/leverantorsreskontra.csv"));
  REQUIRE(read.imported.dataset);
  CHECK(read.imported.dataset->money_flows.size() == 14);
  CHECK(tells(summary_of(read),
              "37 av 40 rader lästa som betalningar, tillsammans 3\u00A0218\u00A0606,49\u00A0kr."));
  for (const load::Issue& issue : load::load_dataset(read.imported.json).issues) {
    CHECK_MESSAGE(issue.severity == load::Severity::note, issue.message.sv);
  }
}

namespace {

using Key = std::tuple<std::string, std::string, std::string, int>;

/// A ledger with what is expected of it, in öre.
struct Random {
  std::string csv;
  std::map<Key, std::int64_t> paid;
  std::map<Key, std::size_t> rows;
  std::int64_t whole = 0;                // of all amounts
  std::map<bool, std::int64_t> undated;  // without a day, and with one that cannot be read
};

std::string written(std::int64_t ore, const std::string& sign, test::Dice& dice) {
  const std::int64_t size = ore < 0 ? -ore : ore;
  std::string whole = std::to_string(size / 100);
  // Blanks between thousands, but where they could part a number from its sign.
  if (whole.size() > 3 && dice.one_in(3)) whole.insert(whole.size() - 3, " ");
  std::string decimals = std::to_string(100 + size % 100).substr(1);
  if (decimals == "00" && dice.one_in(2)) decimals.clear();
  return (ore < 0 ? "-" : "") + whole + (decimals.empty() ? "" : sign + decimals);
}

Random random_ledger(test::Dice& dice) {
  const std::string between = dice.one_in(2) ? ";" : ",";
  const std::string sign = dice.one_in(2) ? "," : ".";
  const std::vector<std::string> units = {"", "Nord", "Syd"};
  const std::vector<std::string> numbers = {"556036-0793", "556012-5790", "769600-1231"};
  const std::vector<std::string> agreements = {"", "A-1", "A-2"};
  const std::vector<std::string> no_days = {"", "2023-13-40", "okänt", "[2022-12-31,2023-01-01]"};
  Random random;
  random.csv = kHeads + "\n";
  std::replace(random.csv.begin(), random.csv.end(), ';', between[0]);
  const int rows = 1 + dice.below(60);
  for (int i = 0; i < rows; ++i) {
    const std::int64_t ore = dice.below(std::int64_t{90'000'000}) * (dice.one_in(5) ? -1 : 1);
    const std::string& unit = units[dice.below(units.size())];
    const std::string& number = numbers[dice.below(numbers.size())];
    const std::string& agreement = agreements[dice.below(agreements.size())];
    const int year = 2021 + dice.below(3);
    const bool is_dated = !dice.one_in(6);
    const std::string day =
        is_dated ? std::to_string(year) + "-0" + std::to_string(1 + dice.below(9)) + "-15"
                 : no_days[dice.below(no_days.size())];
    const std::string quote = "\"";
    for (const std::string& cell :
         {std::string("212000-9991"), std::string("Provstads kommun"), std::string("V1"),
          "Bolag " + number, number, std::string("4630"), std::string("Vård"),
          quote + written(ore, sign, dice) + quote, quote + day + quote, unit, std::string("F"),
          std::string(), agreement, std::string("9999")}) {
      random.csv += cell + between;
    }
    random.csv += "S46\n";
    random.whole += ore;
    if (!is_dated) {
      random.undated[!day.empty()] += ore;
      continue;
    }
    const Key key{unit.empty() ? "Provstads kommun" : unit, number, agreement, year};
    random.paid[key] += ore;
    ++random.rows[key];
  }
  return random;
}

}  // namespace

TEST_CASE("what is imported of any ledger is what its rows add up to, to the öre") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    test::Dice dice(seed);
    const Random random = random_ledger(dice);
    CAPTURE(random.csv);
    const workbook::RegisterRead read = ledger_of(random.csv);
    REQUIRE(read.imported.dataset);
    const model::Dataset& dataset = *read.imported.dataset;
    std::map<Key, std::int64_t> paid_in;
    std::int64_t whole = 0;
    for (const model::MoneyFlow& flow : dataset.money_flows) {
      const std::string agreement = flow.agreement ? dataset.at(*flow.agreement).number : "";
      for (const model::Outcome& outcome : flow.outcomes) {
        const Key key{dataset.at(*flow.payer.value()).name.sv,
                      dataset.at(*flow.payee.value()).number, agreement, outcome.year};
        CHECK(paid_in.count(key) == 0);
        paid_in[key] = outcome.amount.value()->amount.value;
        whole += paid_in[key];
        const std::string count = std::to_string(random.rows.at(key)) + " rader";
        const std::string& section = outcome.amount.first()->places.at(0).section;
        CHECK((random.rows.at(key) == 1 ? section.substr(0, 4) == "rad "
                                        : section.substr(0, count.size()) == count));
      }
    }
    CHECK(paid_in == random.paid);
    const std::string lines = test::lines_of(read.imported.remarks);
    CAPTURE(lines);
    for (const auto& [is_written, ore] : random.undated) {
      CHECK(
          tells(lines, workbook::money_text({ore}, "SEK").sv + " är inte med i något års utfall"));
      whole += ore;
    }
    CHECK(whole == random.whole);
  }
}
