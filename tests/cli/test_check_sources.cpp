// `check FILE --sources FOLDER`, on the invented case and on cases that go wrong.

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "cli/program.h"
#include "command.h"

using namespace avtal;
using test::contains;
using test::Ran;

namespace {

using Files = std::map<std::string, std::string>;

const std::string kExample = "data/example/verkstaden.json";
const std::string kProposal = "brev/sn-2024-17.txt";
const std::string kFollowUp = "brev/uppfoljning.md";

/// The invented case, with its letters in the folder brev.
Files example() {
  Files files;
  files["data.json"] = test::file_bytes(kExample);
  for (const char* name : {"sn-2024-17.txt", "uppfoljning.md"}) {
    files["brev/" + std::string(name)] =
        test::file_bytes("data/example/letters/" + std::string(name));
  }
  return files;
}

void replace(std::string& text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
}

Ran check(const Files& files, test::Words more = {}) {
  test::Words words = {"check", "data.json", "--sources", "brev"};
  words.insert(words.end(), more.begin(), more.end());
  return test::run_command_with(files, words);
}

}  // namespace

TEST_CASE("check --sources: every quote of the invented case stands where it is said to") {
  const Ran ran = check(example());
  CHECK(ran.code == cli::kOk);
  CHECK(ran.err.empty());
  CHECK(ran.out ==
        "data.json: inga fel\n"
        "16 av 16 citat står där de sägs stå.\n"
        "\n"
        "Handlingarnas texter\n"
        "  SN 2024-17: sn-2024-17.txt (heter så)\n"
        "  Uppföljning (utan dnr): uppfoljning.md\n");
  CHECK(contains(check(example(), {"--lang", "en"}).out, "16 of 16 quotes stand where they"));
}

TEST_CASE("check --sources: a changed figure is told with its line and the nearest place") {
  Files files = example();
  replace(files["data.json"], "1 240 000 kr per år", "1 250 000 kr per år");
  const Ran ran = check(files);
  CHECK(ran.code == cli::kDataErrors);
  CHECK(contains(ran.out, "15 av 16 citat står där de sägs stå.\n  1 ingenstans\n"));
  CHECK(contains(ran.out,
                 "\ndata.json:203:22: ersattning-2024 /moneyFlows/0/amount/asWritten: "
                 "”1 250 000 kr per år i 2024 års prisnivå”\n"
                 "    sägs stå: SN 2024-17, Ekonomiska konsekvenser, stycke 1\n"
                 "    närmast: SN 2024-17, Ekonomiska konsekvenser, stycke 1: "
                 "”1 240 000 kr per år i 2024 års prisnivå.”\n"));
}

TEST_CASE("check --sources: a quote that was moved is told with where it stands") {
  Files files = example();
  replace(files[kProposal], "Verkstaden erbjuder", "Ett stycke till.\n\nVerkstaden erbjuder");
  const Ran ran = check(files, {"--lang", "en"});
  CHECK(ran.code == cli::kDataErrors);
  CHECK(contains(ran.out, "13 of 16 quotes"));
  CHECK(contains(ran.out, "  3 at another place in the same document\n"));
  CHECK(contains(ran.out,
                 "    said to stand: SN 2024-17, Bakgrund, para. 1\n"
                 "    stands: SN 2024-17, Bakgrund, para. 2\n"));
  replace(files[kProposal], "Bakgrund", "Historik över avtal");
  CHECK(contains(check(files).out, "    SN 2024-17 har ingen rubrik ”Bakgrund”\n"));
}

TEST_CASE("check --sources: as JSON, beside the issues") {
  Files files = example();
  replace(files["data.json"], "sex månaders", "tolv månaders");
  const Ran ran = check(files, {"--json"});
  CHECK(ran.code == cli::kDataErrors);
  const auto json = test::read_json(ran.out);
  REQUIRE(json);
  CHECK((*json)["format"].text == "avtalskartan.check/1");
  const auto& proof = (*json)["proof"];
  CHECK(proof["quotes"].number == 16);
  CHECK(proof["proven"].number == 15);
  CHECK(proof["texts"][0]["match"].text == "by-name");
  CHECK(proof["texts"][1]["file"].text == "uppfoljning.md");
  REQUIRE(proof["unproven"].items.size() == 1);
  const auto& quote = proof["unproven"][0];
  CHECK(quote["outcome"].text == "nowhere");
  CHECK(quote["record"].text == "overenskommelse-2024");
  CHECK(quote["pointer"].text == "/agreements/1/notice/asWritten");
  CHECK(quote["sought"][0]["paragraph"].number == 2);
  CHECK(quote["nearest"]["place"]["section"].text == "Bakgrund");
  CHECK(quote["nearest"]["sharedWords"].number == 2);
  CHECK_FALSE(contains(test::run_command({"check", kExample, "--json"}).out, "\"proof\""));
}

TEST_CASE("check --sources: a document without a text is told once, with what to do") {
  Files files = example();
  files.erase(kFollowUp);
  const Ran ran = check(files);
  CHECK(ran.code == cli::kDataErrors);
  CHECK(contains(ran.out, "14 av 16 citat"));
  CHECK(contains(ran.out, "  2 i en handling vars text inte finns med\n"));
  CHECK(contains(ran.out, "  Uppföljning (utan dnr): uppfoljning.md är inte läst."));
  replace(files["data.json"], ",\n      \"text\": \"uppfoljning.md\"", "");
  CHECK(contains(check(files).out, "ingen fil har dess namn, diarienummer eller datum"));
}

TEST_CASE("check --sources: files that would do for the same document are named, none is chosen") {
  Files files = example();
  files["brev/a.txt"] = files["brev/b.txt"] = files[kProposal];
  files.erase(kProposal);
  const Ran ran = check(files);
  CHECK(ran.code == cli::kDataErrors);
  CHECK(contains(ran.out, "  SN 2024-17: ingen fil är vald"));
  CHECK(contains(ran.out, "(a.txt och b.txt). Skriv"));
  files.erase("brev/b.txt");
  files["brev/c.txt"] = "Något annat.";
  const Ran one = check(files);
  CHECK(one.code == cli::kOk);
  CHECK(contains(one.out, "  SN 2024-17: a.txt (har dess diarienummer)\n"));
  CHECK(contains(one.out, "  c.txt hör inte till någon handling\n"));
}

TEST_CASE("check --sources: a text in an old encoding is read, and so is one in a folder below") {
  Files files = example();
  std::string& text = files[kFollowUp];
  std::string latin;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == 0xC2) continue;
    latin +=
        byte == 0xC3 ? static_cast<char>(static_cast<unsigned char>(text[++i]) + 0x40U) : text[i];
  }
  files["brev/2025/uppfoljning.md"] = latin;
  files.erase(kFollowUp);
  replace(files["data.json"], "\"uppfoljning.md\"", "\"2025/uppfoljning.md\"");
  CHECK(contains(check(files).out, "16 av 16"));
}

TEST_CASE("check --sources: a PDF without pdftotext is told, and the rest is proved") {
  Files files = example();
  files["brev/sn-2024-17.pdf"] = "%PDF";
  CHECK(check(files).err.empty());  // the text beside it is read
  files.erase(kProposal);
  const Ran ran = check(files);
  CHECK(ran.code == cli::kDataErrors);
  CHECK(ran.err ==
        "avtalskartan: brev/sn-2024-17.pdf läses inte: programmet pdftotext är inte installerat\n");
  CHECK(contains(ran.out, "2 av 16 citat"));
}

TEST_CASE("check --sources: a PDF is read with what pdftotext makes of it") {
  const Files files = example();
  const std::string pdf = "brev/SN 2024-17.pdf";
  std::string said;
  cli::PdfText made{true, files.at(kProposal)};
  cli::World world;
  world.read = [&](const std::string& path) -> std::optional<std::string> {
    if (path == pdf) return "%PDF";
    const auto found = files.find(path);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  };
  world.out = [&](const std::string& text) { said += text; };
  world.err = world.out;
  world.list = [&](const std::string&) { return std::vector<std::string>{kFollowUp, pdf}; };
  world.pdf_text = [&](const std::string& path) { return path == pdf ? made : cli::PdfText(); };
  const test::Words words = {"check", "data.json", "--sources", "brev/"};
  CHECK(cli::run(words, world) == cli::kOk);
  CHECK(contains(said, "16 av 16"));
  made.text.reset();
  CHECK(cli::run(words, world) == cli::kDataErrors);
  CHECK(contains(said, "pdftotext får ingen text ur den"));
}

TEST_CASE("check --sources: a folder without texts is 3, and the option belongs to check alone") {
  const Ran ran = test::run_command({"check", kExample, "--sources", "no-such-folder"});
  CHECK(ran.code == cli::kCannotRead);
  CHECK(ran.out.empty());
  CHECK(contains(ran.err, "no-such-folder: i mappen finns ingen .txt, .md eller .pdf"));
  CHECK(test::run_command({"check", kExample, "--sources"}).code == cli::kUsage);
  CHECK(test::run_command({"text", kExample, "--sources", "brev"}).code == cli::kUsage);
}

TEST_CASE(
    "check --sources: what is wrong in the file is told first, and is 1 also when all is proven") {
  Files files = example();
  replace(files["data.json"], "\"services\": [{", "\"services\": [{}, {");
  const Ran ran = check(files);
  CHECK(ran.code == cli::kDataErrors);
  CHECK(ran.out.find("[missing-key]") < ran.out.find("16 av 16"));
  files["data.json"] = "not json";
  CHECK(check(files).code == cli::kDataErrors);
}
