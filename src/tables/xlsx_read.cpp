#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "tables/csv.h"
#include "tables/refusals.h"
#include "tables/xlsx.h"
#include "tables/xlsx_sheet.h"
#include "tables/xml.h"
#include "tables/zip.h"

namespace avtal::tables {
namespace {

using model::LocalText;

// A spreadsheet of nothing but alike cells packs to a hundredth; deflate cannot do more than a
// thousandth.
constexpr std::size_t kMostRatio = 400;
constexpr std::size_t kSmall = std::size_t{16} << 20;
constexpr std::string_view kZipMark = "PK\x03\x04";
constexpr std::string_view kOldMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

Read refused(LocalText message, LocalText mend) {
  Read result;
  result.refused = true;
  result.remarks.push_back({{}, 0, {}, std::move(message), std::move(mend)});
  return result;
}

bool starts_with(std::string_view bytes, std::string_view mark) {
  return bytes.substr(0, mark.size()) == mark;
}
bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Names in that old container are UTF-16.
bool holds_encrypted_package(std::string_view bytes) {
  constexpr std::string_view kName = "EncryptedPackage";
  std::string wide;
  for (const char c : kName) {
    wide += c;
    wide += '\0';
  }
  return bytes.find(wide) != std::string_view::npos;
}

/// What a part refers to, by id: «xl/worksheets/sheet1.xml».
class Relations : public XmlHandler {
 public:
  explicit Relations(std::string folder) : folder_(std::move(folder)) {}
  void open(std::string_view name, XmlAttributes attributes) override {
    if (name != "Relationship") return;
    const std::string_view target = attributes["Target"];
    std::string path =
        starts_with(target, "/") ? std::string(target.substr(1)) : folder_ + std::string(target);
    if (ends_with(attributes["Type"], "/officeDocument")) document = path;
    by_id[std::string(attributes["Id"])] = std::move(path);
  }
  void close(std::string_view) override {}

  std::map<std::string, std::string, std::less<>> by_id;
  std::string document;

 private:
  std::string folder_;
};

class WorkbookPart : public XmlHandler {
 public:
  void open(std::string_view name, XmlAttributes attributes) override {
    if (name == "workbookPr") {
      const std::string_view date1904 = attributes["date1904"];
      from_1904 = date1904 == "1" || date1904 == "true";
    }
    if (name == "sheet") {
      sheets.emplace_back(attributes["name"], attributes["id"]);
    }
  }
  void close(std::string_view) override {}

  bool from_1904 = false;
  std::vector<std::pair<std::string, std::string>> sheets;  // name, id of the relation
};

class WorkbookReader {
 public:
  WorkbookReader(std::vector<PackedFile> files, const Limits& limits)
      : files_(std::move(files)), limits_(limits), cells_left_(limits.cells) {}

  Read read(std::size_t packed_size) {
    if (std::optional<Read> refusal = refusal_of_all(packed_size)) return *std::move(refusal);
    Relations top("");
    if (!parse("_rels/.rels", top)) return damaged("_rels/.rels");
    const std::string document = top.document.empty() ? "xl/workbook.xml" : top.document;
    if (find(document) == nullptr) {
      return refused(said(refusals::no_workbook), said(refusals::choose_table));
    }
    const std::size_t slash = document.rfind('/');
    const std::string folder =
        slash == std::string::npos ? std::string() : document.substr(0, slash + 1);
    WorkbookPart workbook;
    if (!parse(document, workbook)) return damaged(document);
    Relations relations(folder);
    const std::string relations_part = folder + "_rels/" + document.substr(folder.size()) + ".rels";
    if (!parse(relations_part, relations)) return damaged(relations_part);
    context_.from_1904 = workbook.from_1904;
    if (!read_common(folder)) return damaged(broken_);
    Read result;
    for (const auto& [name, id] : workbook.sheets) {
      const auto part = relations.by_id.find(id);
      if (part == relations.by_id.end()) continue;
      // A page that is only a diagram has no cells.
      if (part->second.find("worksheets/") == std::string::npos) continue;
      std::optional<std::string> xml = bytes_of(part->second);
      std::optional<SheetRows> rows;
      if (xml) rows = read_sheet(*xml, context_, limits_, cells_left_);
      if (!rows) return damaged(part->second);
      if (rows->too_many) {
        return refused(said(refusals::too_many_cells, std::to_string(limits_.cells)),
                       said(refusals::split_it));
      }
      result.tables.push_back({name, std::move(rows->rows)});
    }
    return result;
  }

 private:
  std::optional<Read> refusal_of_all(std::size_t packed_size) const {
    std::size_t size = 0;
    for (const PackedFile& file : files_) {
      if (file.encrypted) {
        return refused(said(refusals::encrypted), said(refusals::take_off_password));
      }
      if (file.name == "mimetype") {
        return refused(said(refusals::open_document), said(refusals::save_as_xlsx));
      }
      if (ends_with(file.name, "vbaProject.bin")) {
        return refused(said(refusals::macros), said(refusals::save_without_macros));
      }
      if (file.name.find("externalLinks/") != std::string::npos) {
        return refused(said(refusals::external_links), said(refusals::break_links));
      }
      size += file.size;
    }
    const bool bomb = size > limits_.bytes || (size > kSmall && size / kMostRatio > packed_size);
    if (bomb) return refused(said(refusals::bomb), said(refusals::split_it));
    return std::nullopt;
  }

  const PackedFile* find(std::string_view name) const {
    const auto found = std::find_if(files_.begin(), files_.end(),
                                    [&](const PackedFile& file) { return file.name == name; });
    return found == files_.end() ? nullptr : &*found;
  }
  std::optional<std::string> bytes_of(std::string_view name) const {
    const PackedFile* const file = find(name);
    if (file == nullptr) return std::nullopt;
    return unpacked(*file);
  }
  bool parse(std::string_view name, XmlHandler& handler) const {
    const std::optional<std::string> xml = bytes_of(name);
    return xml && read_xml(*xml, handler);
  }

  /// Texts and styles: a workbook may be without.
  bool read_common(const std::string& folder) {
    if (find(folder + "sharedStrings.xml") != nullptr) {
      broken_ = folder + "sharedStrings.xml";
      const std::optional<std::string> xml = bytes_of(broken_);
      std::optional<std::vector<std::string>> texts;
      if (xml) texts = read_shared_texts(*xml);
      if (!texts) return false;
      context_.shared_texts = *std::move(texts);
    }
    if (find(folder + "styles.xml") != nullptr) {
      broken_ = folder + "styles.xml";
      const std::optional<std::string> xml = bytes_of(broken_);
      std::optional<std::vector<Look>> looks;
      if (xml) looks = read_looks(*xml);
      if (!looks) return false;
      context_.looks = *std::move(looks);
    }
    return true;
  }

  static Read damaged(const std::string& part) {
    return refused(said(refusals::damaged, part), said(refusals::fetch_again));
  }

  std::vector<PackedFile> files_;
  const Limits& limits_;
  std::size_t cells_left_;
  SheetContext context_;
  std::string broken_;
};

}  // namespace

Read read_xlsx(std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.bytes) {
    return refused(said(refusals::too_large, std::to_string(limits.bytes >> 20)),
                   said(refusals::split_it));
  }
  if (starts_with(bytes, kOldMark)) {
    if (holds_encrypted_package(bytes)) {
      return refused(said(refusals::encrypted), said(refusals::take_off_password));
    }
    return refused(said(refusals::old_excel), said(refusals::save_as_xlsx));
  }
  std::optional<std::vector<PackedFile>> files = files_in_zip(bytes);
  if (!files) return refused(said(refusals::damaged, "zip"), said(refusals::fetch_again));
  return WorkbookReader(*std::move(files), limits).read(bytes.size());
}

Read read_tables(std::string_view bytes, std::string_view name, const Limits& limits) {
  if (starts_with(bytes, kZipMark) || starts_with(bytes, kOldMark)) return read_xlsx(bytes, limits);
  return read_csv(bytes, name, limits);
}

}  // namespace avtal::tables
