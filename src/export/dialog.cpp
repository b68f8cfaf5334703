#include "export/dialog.h"

#include <utility>
#include <vector>

#include "answers/briefing.h"
#include "export/escape.h"
#include "export/qr.h"
#include "export/tables.h"
#include "export/text_writer.h"
#include "scene/sources.h"
#include "words/format.h"

namespace avtal::exporting {
namespace {

using scene::CommandKind;
using words::Phrase;

class Builder {
 public:
  explicit Builder(const Origin& origin)
      : origin_(origin),
        writer_{*origin.prepared,
                *origin.prepared->dataset,
                origin.view,
                origin.view.language,
                origin.view.as_of.value_or(origin.prepared->context.default_as_of),
                {}} {}

  Dialog build(DialogKind kind) {
    Dialog dialog;
    dialog.close = word(Phrase::close);
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
    dialog.document = std::move(writer_.document);
    return dialog;
  }

 private:
  std::string word(Phrase phrase) const { return writer_.word(phrase); }

  Element& last() { return writer_.document.elements.back(); }

  int section(Phrase heading) {
    const int index = writer_.add(-1, Tag::section);
    writer_.add(index, Tag::h3, word(heading));
    return index;
  }

  void paragraph(int parent, std::string text) { writer_.add(parent, Tag::p, std::move(text)); }

  void button(int parent, std::string text, scene::Command command) {
    writer_.add(parent, Tag::button, std::move(text));
    last().command = command;
  }

  /// Copies what stands in the field with the id, and then says `Kopierat`.
  void copy_button(int parent, Phrase phrase, const std::string& field) {
    button(parent, word(phrase), {});
    last().copies = field;
    last().label = word(Phrase::share_copied);
  }

  void shown_text(int parent, Tag tag, const std::string& id, Phrase label, std::string text) {
    writer_.add(parent, tag, std::move(text), id);
    last().label = word(label);
  }

  void share() {
    writer_.add(-1, Tag::h2, word(Phrase::share_title));
    link_section();
    picture_section();
    data_section();
    print_section();
    file_section();
  }

  void link_section() {
    const int index = writer_.add(-1, Tag::section, {}, "share-link");
    const std::string link = link_to(origin_);
    if (link.empty()) return paragraph(index, word(Phrase::share_private_file));
    std::string shows = what_it_shows(origin_);
    if (!proposal_line(origin_).empty()) shows += " " + word(Phrase::share_is_proposal);
    paragraph(index, shows);
    if (is_local(origin_)) paragraph(index, word(Phrase::share_local_file));
    shown_text(index, Tag::field, "link", Phrase::share_link, link);
    const int row = writer_.add(index, Tag::p);
    copy_button(row, Phrase::share_copy_link, "link");
    if (is_local(origin_)) return;
    writer_.link(row, word(Phrase::share_mail_open), mail_href(origin_));
    std::string code = to_svg(qr_code(link), word(Phrase::share_qr));
    if (!code.empty()) {  // an address may be too long for one
      writer_.add(index, Tag::img, word(Phrase::share_qr), "qr");
      last().picture = std::move(code);
    }
    shown_text(index, Tag::area, "mail", Phrase::share_mail, mail_text(origin_));
    copy_button(writer_.add(index, Tag::p), Phrase::share_copy_mail, "mail");
  }

  void picture_section() {
    const int index = section(Phrase::share_picture);
    paragraph(index, word(Phrase::share_picture_note));
    const int row = writer_.add(index, Tag::p);
    button(row, word(Phrase::share_png), CommandKind::download_png);
    button(row, word(Phrase::share_png_double), CommandKind::download_png_double);
    button(row, word(Phrase::share_svg), CommandKind::download_svg);
  }

  void data_section() {
    const int index = section(Phrase::share_data);
    paragraph(index, word(Phrase::share_data_note));
    const int list = writer_.add(index, Tag::ul);
    for (const TableKind kind : kTableKinds) {
      const std::string name = word(table_name(kind));
      const int item = writer_.add(list, Tag::li, name + " ");
      button(item, word(Phrase::share_excel), {kind, CsvFlavour::excel});
      last().label = words::filled(Phrase::share_download_of, writer_.language,
                                   {name, word(Phrase::share_excel)});
      button(item, word(Phrase::share_open), {kind, CsvFlavour::open});
      last().label = words::filled(Phrase::share_download_of, writer_.language,
                                   {name, word(Phrase::share_open)});
    }
    const int row = writer_.add(index, Tag::p);
    button(row, word(Phrase::share_json), CommandKind::download_json);
    button(row, word(Phrase::share_ics), CommandKind::download_ics);
  }

  void print_section() {
    const int index = section(Phrase::share_print);
    const int row = writer_.add(index, Tag::p);
    button(row, word(Phrase::share_print_view), CommandKind::print);
    button(row, word(Phrase::share_print_all), CommandKind::print_all);
  }

  void file_section() {
    const int index = section(Phrase::share_one_file);
    paragraph(index, word(Phrase::share_one_file_note));
    const int row = writer_.add(index, Tag::p);
    button(row, word(Phrase::share_save_file), CommandKind::save_file);
    button(row, word(Phrase::share_embed_open), CommandKind::embed);
  }

  void embed() {
    writer_.add(-1, Tag::h2, word(Phrase::embed_title));
    const int index = writer_.add(-1, Tag::section);
    if (origin_.foreign) return paragraph(index, word(Phrase::share_private_file));
    if (is_local(origin_)) return paragraph(index, word(Phrase::embed_local));
    paragraph(index, word(Phrase::embed_note));
    shown_text(index, Tag::area, "iframe", Phrase::embed_line, iframe_line(origin_));
    copy_button(writer_.add(index, Tag::p), Phrase::embed_copy, "iframe");
  }

  /// What the register lists, or the documents that are wished for: to be sent to who has answers.
  void list() {
    const bool wishes = origin_.view.sources_part == state::SourcesPart::wishes;
    const Phrase title = wishes ? Phrase::list_wishes_title : Phrase::list_questions_title;
    writer_.add(-1, Tag::h2, word(title));
    const int index = writer_.add(-1, Tag::section);
    std::string text = title_of(origin_) + ". " + as_of_line(origin_) + ".\n\n";
    text += wishes ? wishes_text() : questions_text();
    const std::string link = link_to(origin_);
    text += "\n" + version_line(origin_) + (link.empty() ? "" : "\n" + link) + "\n";
    shown_text(index, Tag::area, "list", title, std::move(text));
    copy_button(writer_.add(index, Tag::p), Phrase::list_copy, "list");
  }

  std::string questions_text() const {
    std::string text;
    for (const auto reference : scene::listed_questions(*origin_.prepared, origin_.view)) {
      const model::Question& question = writer_.dataset.at(reference);
      text += std::to_string(question.number) + ". " +
              words::local(question.title, writer_.language) + " (" +
              std::string(words::question_kind_word(question.kind, writer_.language)) + ")";
      if (!question.settled_by.empty()) {
        text += ". " + words::filled(Phrase::list_settled_by, writer_.language,
                                     {words::local(question.settled_by, writer_.language)});
      }
      text += '\n';
    }
    return text;
  }

  std::string wishes_text() const {
    std::string text;
    for (const answers::Wish& wish : answers::wishes(writer_.dataset)) {
      std::string numbers;
      for (const auto reference : wish.questions) {
        numbers +=
            (numbers.empty() ? "" : ", ") + std::to_string(writer_.dataset.at(reference).number);
      }
      text += "- " + words::local(*wish.what, writer_.language) + " (" +
              words::filled(Phrase::list_question_numbers, writer_.language, {numbers}) + ")\n";
    }
    return text;
  }

  void fact(int list, Phrase name, std::string value) {
    writer_.add(list, Tag::dt, word(name));
    writer_.add(list, Tag::dd, value.empty() ? word(Phrase::cell_not_stated) : std::move(value));
  }

  void about() {
    const model::Dataset& dataset = writer_.dataset;
    writer_.add(-1, Tag::h2, word(Phrase::about_title));
    const int lead = writer_.add(-1, Tag::section);
    paragraph(lead, word(Phrase::about_interpretation));
    paragraph(lead, word(Phrase::about_read_only));
    dataset_facts(section(Phrase::about_dataset));
    const int program = section(Phrase::about_program);
    fact(writer_.add(program, Tag::dl), Phrase::about_version, AVTAL_VERSION);
    const int error = section(Phrase::about_error);
    const std::string publisher = words::local(dataset.publisher, writer_.language);
    paragraph(error, words::filled(Phrase::about_error_text, writer_.language, {publisher}));
    // The texts themselves are the page's own, made when it was built.
    writer_.add(section(Phrase::about_licences), Tag::licences);
  }

  void dataset_facts(int parent) {
    const model::Dataset& dataset = writer_.dataset;
    const words::Language language = writer_.language;
    int own = 0;
    int proposals = 0;
    for (const model::Document& document : dataset.documents) {
      own += document.kind == model::DocumentKind::external ? 0 : 1;
      proposals += document.kind == model::DocumentKind::proposal ? 1 : 0;
    }
    const int external = static_cast<int>(dataset.documents.size()) - own;
    const int list = writer_.add(parent, Tag::dl);
    fact(list, Phrase::about_name, words::local(dataset.title, language));
    fact(list, Phrase::about_publisher, words::local(dataset.publisher, language));
    fact(list, Phrase::about_issued, dataset.issued);
    fact(list, Phrase::about_license, dataset.license);
    fact(list, Phrase::about_documents,
         words::filled(Phrase::about_documents_value, language,
                       {words::number(own, language), words::number(proposals, language)}));
    if (external > 0) fact(list, Phrase::about_external, words::number(external, language));
    fact(list, Phrase::about_file, origin_.file);
    fact(list, Phrase::about_digest, origin_.sha256);
  }

  const Origin& origin_;
  TextWriter writer_;
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
  return words::filled(Phrase::mail_body, origin.view.language,
                       {shows, link_to(origin), version_line(origin)});
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
  return words::filled(Phrase::mail_subject, origin.view.language, {mail_subject(origin)}) +
         "\n\n" + mail_body(origin);
}

std::string mail_href(const Origin& origin) {
  return "mailto:?subject=" + percent_encoded(mail_subject(origin)) +
         "&body=" + percent_encoded(mail_body(origin));
}

}  // namespace avtal::exporting
