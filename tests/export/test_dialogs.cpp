// The dialogs: every way out of the page, and about it.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "export/dialog.h"
#include "export/tables.h"
#include "sample.h"

namespace avtal::exporting {

using scene::CommandKind;
using test::all_text;
using test::holds;
using test::kSampleDigest;
using test::Sample;

namespace {

const Element* element_with(const std::vector<Element>& elements, Tag tag, std::string_view id) {
  for (const Element& element : elements) {
    if (element.tag == tag && element.id == id) return &element;
  }
  return nullptr;
}

bool has_command(const Dialog& dialog, scene::Command command) {
  const auto& all = dialog.document.elements;
  return std::any_of(all.begin(), all.end(),
                     [&](const Element& element) { return element.command == command; });
}

bool has_copying_of(const Dialog& dialog, std::string_view field) {
  const auto& all = dialog.document.elements;
  return std::any_of(all.begin(), all.end(),
                     [&](const Element& element) { return element.copies == field; });
}

}  // namespace

TEST_CASE("the dialog offers every way out, and every button sends something") {
  for (const words::Language language : {words::Language::sv, words::Language::en}) {
    Sample sample;
    sample.origin.view.language = language;
    const Dialog dialog = build_dialog(DialogKind::share, sample.origin);
    for (const scene::CommandKind command :
         {CommandKind::download_png, CommandKind::download_png_double, CommandKind::download_svg,
          CommandKind::download_json, CommandKind::download_ics, CommandKind::print,
          CommandKind::print_all, CommandKind::share_system, CommandKind::copy_png,
          CommandKind::save_file, CommandKind::embed}) {
      CAPTURE(static_cast<int>(command));
      CHECK(has_command(dialog, command));
    }
    for (const TableKind table : kTableKinds) {
      CHECK(has_command(dialog, {table, CsvFlavour::excel}));
      CHECK(has_command(dialog, {table, CsvFlavour::open}));
    }
    CHECK(has_copying_of(dialog, "link"));
    CHECK(has_copying_of(dialog, "mail"));
    CHECK(has_copying_of(dialog, "calendar"));
    const Element* days = element_with(dialog.document.elements, Tag::field, "calendar");
    REQUIRE(days != nullptr);
    CHECK(days->text == "https://avtal.exempel.se/karta/kalender.ics");
    for (const Element& element : dialog.document.elements) {
      if (element.tag == Tag::button) CHECK(element.command.any() != !element.copies.empty());
      CHECK(element.parent < static_cast<int>(dialog.document.elements.size()));
    }
    const Element* link = element_with(dialog.document.elements, Tag::field, "link");
    REQUIRE(link != nullptr);
    CHECK(link->text == link_to(sample.origin));
    const Element* code = element_with(dialog.document.elements, Tag::img, "qr");
    REQUIRE(code != nullptr);
    CHECK(holds(code->picture, "<svg"));
  }
}

TEST_CASE("of an own file the dialog offers everything but a link") {
  Sample sample;
  sample.origin.foreign = true;
  CHECK_FALSE(has_copying_of(build_dialog(DialogKind::share, sample.origin), "calendar"));
  const Dialog dialog = build_dialog(DialogKind::share, sample.origin);
  CHECK_FALSE(has_copying_of(dialog, "link"));
  CHECK(has_command(dialog, CommandKind::save_file));
  CHECK_FALSE(has_copying_of(build_dialog(DialogKind::embed, sample.origin), "iframe"));
}

TEST_CASE("the line to embed is safe to paste and has the reduced frame") {
  Sample sample;
  sample.origin.view.as_of = base::day_of(2020, 6, 1);
  sample.dataset.title.sv = "A \"B\" <C>";
  const std::string line = iframe_line(sample.origin);
  CHECK(holds(line, "&amp;inb=1\""));
  CHECK(holds(line, "title=\"Linköpings kommun · A &quot;B&quot; &lt;C&gt;: "));
  CHECK(line.find('\n') == std::string::npos);
}

TEST_CASE("the mail has the link on a line of its own, and the address that opens it is encoded") {
  const Sample sample;
  CHECK(holds(mail_text(sample.origin), "\n" + link_to(sample.origin) + "\n"));
  const std::string href = mail_href(sample.origin);
  CHECK(href.substr(0, 16) == "mailto:?subject=");
  CHECK(href.find_first_of(" \n\"<>#") == std::string::npos);
}

TEST_CASE("the page about the page names publisher, issue, digest and documents") {
  const Sample sample;
  const Dialog dialog = build_dialog(DialogKind::about, sample.origin);
  const std::string text = all_text(dialog.document.elements);
  for (const char* part : {"Linköpings kommun", kSampleDigest, "avtal.json", "inte en handling"}) {
    CHECK(holds(text, part));
  }
  CHECK(holds(text, sample.dataset.issued));
}

TEST_CASE("the register and the wish list can be copied as text") {
  Sample sample;
  sample.origin.view = state::from_fragment("v=1&vy=kallor&slag=motsagelser").state;
  const std::string questions =
      all_text(build_dialog(DialogKind::list, sample.origin).document.elements);
  CHECK(holds(questions, "6. Överenskommelsen: två år eller ett år i taget? (motsägelse)"));
  CHECK(holds(questions, "Avgörs av: Överenskommelsen och besluten om förlängning"));
  CHECK_FALSE(holds(questions, "(lucka"));
  CHECK(holds(questions, link_to(sample.origin)));
  sample.origin.view = state::from_fragment("v=1&vy=kallor&del=onskelista").state;
  const std::string wishes =
      all_text(build_dialog(DialogKind::list, sample.origin).document.elements);
  CHECK(holds(wishes, "- Den undertecknade överenskommelsen (frågetecken"));
}

TEST_CASE("whether the data may be used is told, or that nobody says so") {
  Sample sample;
  const auto about = [&] {
    return all_text(build_dialog(DialogKind::about, sample.origin).document.elements);
  };
  CHECK(holds(about(), "Licens för underlaget"));
  CHECK_FALSE(holds(about(), "CC0-1.0"));
  sample.dataset.license = "CC0-1.0";
  CHECK(holds(about(), "CC0-1.0"));
}

TEST_CASE(
    "where errors are reported and how accessible it is stands in the dialog, or that nobody "
    "says") {
  Sample sample;
  const auto about = [&] { return build_dialog(DialogKind::about, sample.origin); };
  const auto leads_to = [&](const std::string& address) {
    const auto elements = about().document.elements;
    return std::any_of(elements.begin(), elements.end(), [&](const Element& element) {
      return element.tag == Tag::a && element.href == address;
    });
  };
  CHECK(holds(all_text(about().document.elements),
              "har inte angett någon tillgänglighetsredogörelse"));
  sample.dataset.contact = "https://www.exempel.se/fel";
  sample.dataset.accessibility = "https://www.exempel.se/tillganglighet";
  CHECK(leads_to("https://www.exempel.se/fel"));
  CHECK(leads_to("https://www.exempel.se/tillganglighet"));
  CHECK_FALSE(holds(all_text(about().document.elements), "har inte angett"));
}

}  // namespace avtal::exporting
