#include "export/dialog.h"

#include <utility>
#include <vector>

#include "answers/briefing.h"
#include "export/escape.h"
#include "export/qr.h"
#include "export/tables.h"
#include "export/text_document.h"
#include "say/describe.h"
#include "views/sources/sources.h"
#include "words/about.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/share.h"
#include "words/tables.h"

namespace avtal::exporting {
namespace {

using scene::CommandKind;
using namespace words;

class Builder {
 public:
  explicit Builder(const Origin& origin)
      : origin_(origin), dataset_(*origin.prepared->dataset), language_(origin.view.language) {}

  Dialog build(DialogKind kind) {
    Dialog dialog;
    dialog.close = say(common::close);
    switch (kind) {
      case DialogKind::share:
        dialog.id = "share";
        share();
        break;
      case DialogKind::embed:
        dialog.id = "embed";
        embed();
        break;
      case DialogKind::list:
        dialog.id = "list";
        list();
        break;
      case DialogKind::about:
        dialog.id = "about";
        about();
        break;
    }
    dialog.document = std::move(document_);
    return dialog;
  }

 private:
  template <std::size_t N, class... With>
  std::string say(const Phrase<N>& phrase, const With&... with) const {
    return words::say(language_, phrase, with...);
  }

  Element& last() { return document_.elements.back(); }

  int section(const Phrase<>& heading) {
    const int index = add(document_, -1, Tag::section);
    add(document_, index, Tag::h3, say(heading));
    return index;
  }

  void paragraph(int parent, std::string text) { add(document_, parent, Tag::p, std::move(text)); }

  void link(int parent, std::string text, const std::string& href) {
    add(document_, add(document_, parent, Tag::p), Tag::a, std::move(text));
    last().href = href;
  }

  void button(int parent, std::string text, scene::Command command) {
    add(document_, parent, Tag::button, std::move(text));
    last().command = command;
  }

  /// Copies what stands in the field with the id, and then says `Kopierat`.
  void copy_button(int parent, const Phrase<>& phrase, const std::string& field) {
    button(parent, say(phrase), {});
    last().copies = field;
    last().label = say(share::copied);
  }

  void shown_text(int parent, Tag tag, const std::string& id, const Phrase<>& label,
                  std::string text) {
    add(document_, parent, tag, std::move(text), id);
    last().label = say(label);
  }

  void share() {
    add(document_, -1, Tag::h2, say(share::title));
    link_section();
    picture_section();
    data_section();
    print_section();
    file_section();
  }

  void link_section() {
    const int index = add(document_, -1, Tag::section, {}, "share-link");
    const std::string link = link_to(origin_);
    if (link.empty()) return paragraph(index, say(share::private_file));
    std::string shows = what_it_shows(origin_);
    if (!proposal_line(origin_).empty()) shows += " " + say(share::is_proposal);
    paragraph(index, shows);
    if (is_local(origin_)) paragraph(index, say(share::local_file));
    shown_text(index, Tag::field, "link", share::link, link);
    const int row = add(document_, index, Tag::p);
    // The browser takes it away where the device has nothing to share with.
    if (!is_local(origin_)) button(row, say(share::device), CommandKind::share_system);
    copy_button(row, share::copy_link, "link");
    if (is_local(origin_)) return;
    add(document_, row, Tag::a, say(share::mail_open));
    last().href = mail_href(origin_);
    std::string code = to_svg(qr_code(link), say(share::qr));
    if (!code.empty()) {  // an address may be too long for one
      add(document_, index, Tag::img, say(share::qr), "qr");
      last().picture = std::move(code);
    }
    shown_text(index, Tag::area, "mail", share::mail, mail_text(origin_));
    copy_button(add(document_, index, Tag::p), share::copy_mail, "mail");
  }

  void picture_section() {
    const int index = section(share::picture);
    paragraph(index, say(share::picture_note));
    const int row = add(document_, index, Tag::p);
    button(row, say(share::copy_picture), CommandKind::copy_png);
    button(row, say(share::png), CommandKind::download_png);
    button(row, say(share::png_double), CommandKind::download_png_double);
    button(row, say(share::svg), CommandKind::download_svg);
  }

  void data_section() {
    const int index = section(share::data);
    paragraph(index, say(share::data_note));
    const int list = add(document_, index, Tag::ul);
    for (const TableKind kind : kTableKinds) {
      const std::string name = say(table_name(kind));
      const int item = add(document_, list, Tag::li, name + " ");
      button(item, say(share::excel), {kind, CsvFlavour::excel});
      last().label = words::say(language_, common::labelled, name, say(share::excel));
      button(item, say(share::open), {kind, CsvFlavour::open});
      last().label = words::say(language_, common::labelled, name, say(share::open));
    }
    const int row = add(document_, index, Tag::p);
    button(row, say(share::json), CommandKind::download_json);
    button(row, say(share::ics), CommandKind::download_ics);
    const std::string calendar = calendar_address(origin_);
    if (calendar.empty()) return;
    shown_text(index, Tag::field, "calendar", share::subscribe, calendar);
    copy_button(add(document_, index, Tag::p), share::subscribe_copy, "calendar");
  }

  void print_section() {
    const int index = section(labels::print);
    const int row = add(document_, index, Tag::p);
    button(row, say(share::print_view), CommandKind::print);
    button(row, say(share::print_all), CommandKind::print_all);
  }

  void file_section() {
    const int index = section(share::one_file);
    paragraph(index, say(share::one_file_note));
    const int row = add(document_, index, Tag::p);
    button(row, say(labels::save_as_one_file), CommandKind::save_file);
    button(row, say(share::embed_open), CommandKind::embed);
  }

  void embed() {
    add(document_, -1, Tag::h2, say(share::embed_title));
    const int index = add(document_, -1, Tag::section);
    if (origin_.foreign) return paragraph(index, say(share::private_file));
    if (is_local(origin_)) return paragraph(index, say(share::embed_local));
    paragraph(index, say(share::embed_note));
    shown_text(index, Tag::area, "iframe", share::embed_line, iframe_line(origin_));
    copy_button(add(document_, index, Tag::p), share::embed_copy, "iframe");
  }

  /// What the register lists, or the documents that are wished for: to be sent to who has answers.
  void list() {
    const bool wishes = origin_.view.sources_part == state::SourcesPart::wishes;
    const Phrase<>& title = wishes ? share::list_wishes_title : share::list_questions_title;
    add(document_, -1, Tag::h2, say(title));
    const int index = add(document_, -1, Tag::section);
    std::string text = title_of(origin_) + ". " + as_of_line(origin_) + ".\n\n";
    text += wishes ? wishes_text() : questions_text();
    const std::string link = link_to(origin_);
    text += "\n" + version_line(origin_) + (link.empty() ? "" : "\n" + link) + "\n";
    shown_text(index, Tag::area, "list", title, std::move(text));
    copy_button(add(document_, index, Tag::p), share::list_copy, "list");
  }

  std::string questions_text() const {
    std::string text;
    for (const auto reference : scene::listed_questions(*origin_.prepared, origin_.view)) {
      const model::Question& question = dataset_.at(reference);
      text += std::to_string(question.number) + ". " + words::local(question.title, language_) +
              " (" + std::string(words::question_kind_word(question.kind, language_)) + ")";
      if (!question.settled_by.empty()) {
        text += ". " + words::say(language_, share::list_settled_by,
                                  words::local(question.settled_by, language_));
      }
      text += '\n';
    }
    return text;
  }

  std::string wishes_text() const {
    std::string text;
    for (const answers::Wish& wish : answers::wishes(dataset_)) {
      std::string numbers;
      for (const auto reference : wish.questions) {
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(dataset_.at(reference).number);
      }
      text += "- " + words::local(*wish.what, language_) + " (" +
              words::say(language_, share::list_question_numbers, numbers) + ")\n";
    }
    return text;
  }

  void fact(int list, const Phrase<>& name, std::string value) {
    add(document_, list, Tag::dt, say(name));
    add(document_, list, Tag::dd, value.empty() ? say(tables::cell_not_stated) : std::move(value));
  }

  void about() {
    const model::Dataset& dataset = dataset_;
    add(document_, -1, Tag::h2, say(about::title));
    const int lead = add(document_, -1, Tag::section);
    paragraph(lead, say(about::interpretation));
    paragraph(lead, say(about::read_only));
    dataset_facts(section(about::dataset));
    const int program = section(about::program);
    fact(add(document_, program, Tag::dl), about::version, AVTAL_VERSION);
    const int error = section(about::error);
    const std::string publisher = words::local(dataset.publisher, language_);
    paragraph(error, words::say(language_, about::error_text, publisher));
    if (!dataset.contact.empty()) link(error, say(about::contact), dataset.contact);
    const int accessible = section(about::accessibility);
    paragraph(accessible, say(about::accessibility_text));
    if (dataset.accessibility.empty()) {
      paragraph(accessible, say(about::accessibility_missing));
    } else {
      link(accessible, words::say(language_, about::accessibility_statement, publisher),
           dataset.accessibility);
    }
    // The texts themselves are the page's own, made when it was built.
    add(document_, section(about::licences), Tag::licences);
  }

  void dataset_facts(int parent) {
    const model::Dataset& dataset = dataset_;
    const words::Language language = language_;
    const auto counts = answers::document_counts(dataset);
    const int list = add(document_, parent, Tag::dl);
    fact(list, labels::name, words::local(dataset.title, language));
    fact(list, about::publisher, words::local(dataset.publisher, language));
    fact(list, about::issued, dataset.issued);
    fact(list, about::license, dataset.license);
    fact(list, labels::documents,
         words::say(language, about::documents_value, words::number(counts.own, language),
                    words::number(counts.proposals, language)));
    if (counts.external > 0) {
      fact(list, about::external, words::number(counts.external, language));
    }
    fact(list, about::file, origin_.file);
    fact(list, about::digest, origin_.sha256);
  }

  const Origin& origin_;
  const model::Dataset& dataset_;
  state::Language language_;
  TextDocument document_;
};

/// As RFC 3986 wants it in a part of an address.
std::string percent_encoded(std::string_view text) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~';
    if (plain) {
      out += c;
    } else {
      out += '%';
      out += kDigits[byte >> 4U];
      out += kDigits[byte & 15U];
    }
  }
  return out;
}

std::string mail_subject(const Origin& origin) {
  return title_of(origin) + ": " + view_name(origin.view);
}

std::string mail_body(const Origin& origin) {
  std::string shows = what_it_shows(origin);
  const std::string proposal = proposal_line(origin);
  if (!proposal.empty()) shows += "\n" + proposal + ".";
  return words::say(origin.view.language, share::mail_body, shows, link_to(origin),
                    version_line(origin));
}

}  // namespace

Dialog build_dialog(DialogKind kind, const Origin& origin) { return Builder(origin).build(kind); }

std::string iframe_line(const Origin& origin) {
  const std::string link = link_to(origin);
  const std::string address = link + (link.back() == '#' ? "v=1&inb=1" : "&inb=1");
  return "<iframe src=\"" + escaped(address) + "\" title=\"" +
         escaped(title_of(origin) + ": " + view_name(origin.view)) +
         "\" width=\"100%\" height=\"640\" loading=\"lazy\" allow=\"fullscreen; clipboard-write\" "
         "style=\"border:0\"></iframe>";
}

std::string mail_text(const Origin& origin) {
  return words::say(origin.view.language, share::mail_subject, mail_subject(origin)) + "\n\n" +
         mail_body(origin);
}

std::string mail_href(const Origin& origin) {
  return "mailto:?subject=" + percent_encoded(mail_subject(origin)) +
         "&body=" + percent_encoded(mail_body(origin));
}

}  // namespace avtal::exporting
