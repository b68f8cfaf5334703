#include "load/values.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "load/messages.h"

namespace avtal::load {
namespace {

using model::LocalText;
using model::Status;

constexpr std::int64_t kMostKronor = 1'000'000'000'000;
constexpr std::int64_t kMostPeople = 1'000'000'000;
constexpr int kMostMonths = 1200;
constexpr int kMostWeeks = 5200;
constexpr int kMostDays = 36500;
constexpr int kMostSteps = 1000;
constexpr int kMostParagraphs = 100'000;
constexpr int kMostPercent = 1000;

const LocalText kClaim = said(messages::a_claim_object);
const LocalText kAmount = said(messages::an_amount);
const LocalText kPlaces = said(messages::places);
const LocalText kPriceLevel = said(messages::a_price_level);

bool is_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits only; nothing when they do not fit.
std::optional<std::int64_t> digits(std::string_view text) {
  if (!is_digits(text)) return std::nullopt;
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc()) return std::nullopt;
  return value;
}

struct Decimal {
  bool negative = false;
  std::int64_t whole = 0;
  std::int64_t fraction = 0;
};

/// "-12.50" with exactly `decimals` digits after the point, if there is a point at all.
std::optional<Decimal> decimal(std::string_view text, std::size_t decimals) {
  Decimal result;
  result.negative = !text.empty() && text.front() == '-';
  if (result.negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::optional<std::int64_t> whole = digits(text.substr(0, point));
  if (!whole) return std::nullopt;
  result.whole = *whole;
  if (point == std::string_view::npos) return result;
  const std::string_view after = text.substr(point + 1);
  const std::optional<std::int64_t> fraction = digits(after);
  if (!fraction || after.size() != decimals) return std::nullopt;
  result.fraction = *fraction;
  return result;
}

/// A text that has to be of a certain form; its issue quotes it.
template <class T, class Parse>
std::optional<T> parsed_text(Reader& reader, NodeIndex node, Code code, Parse parse) {
  const std::optional<std::string> text = reader.text(node);
  if (!text) return std::nullopt;
  std::optional<T> value = parse(*text);
  if (!value) reader.issues().add(code, node, {in_quotes(*text)});
  return value;
}

/// "EUR": three capital letters, as in ISO 4217.
std::optional<std::string> read_currency(Reader& reader, NodeIndex node) {
  return parsed_text<std::string>(
      reader, node, Code::invalid_currency,
      [](const std::string& text) -> std::optional<std::string> {
        const bool sound = text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) {
                             return c >= 'A' && c <= 'Z';
                           });
        if (!sound) return std::nullopt;
        return text;
      });
}

/// Reads "priceLevel" into `money`.
void read_price_level(Reader& reader, NodeIndex node, model::Money& money) {
  if (!present(node)) return;
  const bool not_stated = reader.tree().is_text(node) && reader.tree().text(node) == "not-stated";
  if (not_stated) return;
  if (reader.tree().kind(node) != NodeKind::number) {
    reader.wrong_type(node, kPriceLevel);
    return;
  }
  money.price_level = reader.small_number(node, kFirstYear, kLastYear);
}

/// Reads "index" into `money`.
void read_index_clause(Reader& reader, NodeIndex node, model::Money& money) {
  if (!present(node)) return;
  const std::string_view word =
      reader.tree().is_text(node) ? reader.tree().text(node) : std::string_view();
  if (word == "not-stated") return;
  if (word == "unnamed") {
    money.index_clause = model::IndexClause::unnamed_model;
  } else if (word == "fixed") {
    money.index_clause = model::IndexClause::fixed;
  } else if (const auto index = reader.ref<model::PriceIndex>(node)) {
    money.index_clause = model::IndexClause::indexed;
    money.index = index;
  }
}

bool is_host_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '-' || c == ':';
}

/// Printable ASCII without what could end an attribute or start a tag.
bool is_url_character(char c) {
  constexpr std::string_view kRefused = "\"'<>\\^`{|}";
  return c > 0x20 && c < 0x7F && kRefused.find(c) == std::string_view::npos;
}

std::optional<std::string> safe_url(const std::string& text) {
  constexpr std::string_view kHttps = "https://";
  if (text.compare(0, kHttps.size(), kHttps) != 0) return std::nullopt;
  const std::string_view rest = std::string_view(text).substr(kHttps.size());
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
  // No '@' among them: what stands before it looks like a host, but is not.
  const bool sound_host = !host.empty() && host.front() != ':' &&
                          std::all_of(host.begin(), host.end(), is_host_character);
  if (!sound_host || !std::all_of(rest.begin(), rest.end(), is_url_character)) return std::nullopt;
  return text;
}

std::optional<model::Place> read_place(Reader& reader, NodeIndex node) {
  static constexpr Keys<4> kKeys = {"document", "section", "paragraph", "point"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [document, section, paragraph, point] = reader.members(node, kKeys);
  model::Place place;
  place.section = reader.text_or_empty(section);
  place.paragraph = reader.small_number(paragraph, 1, kMostParagraphs).value_or(0);
  place.point = reader.text_or_empty(point);
  if (!reader.require(node, document, "document")) return std::nullopt;
  const auto ref = reader.ref<model::Document>(document);
  if (!ref) return std::nullopt;
  place.document = *ref;
  return place;
}

std::optional<LocalText> read_local_text(Reader& reader, NodeIndex node) {
  return reader.local_text(node);
}

std::optional<std::string> read_text(Reader& reader, NodeIndex node) { return reader.text(node); }

std::optional<model::Ref<model::Organization>> read_organization_ref(Reader& reader,
                                                                     NodeIndex node) {
  return reader.ref<model::Organization>(node);
}

/// The claim's own id; a faulty one is left out, the claim stays.
std::string read_claim_id(Reader& reader, NodeIndex node, NodeIndex claim) {
  const std::optional<std::string_view> id = reader.id_text(node);
  if (!id || reader.take_id(node, IdKind::claim, claim) == nullptr) return {};
  return std::string(*id);
}

bool has_member(const Tree& tree, NodeIndex object, std::string_view name) {
  const NodeIndex end = tree.after(object);
  for (NodeIndex key = Tree::first_child(object); key < end;) {
    if (tree.text(key) == name) return true;
    key = tree.after(Tree::value_of(key));
  }
  return false;
}

bool value_fits_status(Reader& reader, NodeIndex claim, NodeIndex value, NodeIndex status_node,
                       Status status) {
  if (status == Status::unknown) {
    if (value == kNoNode) return true;
    if (value != kFaulty) reader.issues().add(Code::unknown_with_value, claim);
    return false;
  }
  if (present(value)) return true;
  if (value == kNoNode) {
    reader.issues().add(Code::claim_without_value, claim,
                        {in_quotes(reader.tree().text(status_node))});
  }
  return false;
}

}  // namespace

std::optional<base::EdtfDate> read_date(Reader& reader, NodeIndex node) {
  return parsed_text<base::EdtfDate>(reader, node, Code::invalid_date, [](const std::string& text) {
    return base::EdtfDate::parse(text);
  });
}

std::optional<base::Period> read_period(Reader& reader, NodeIndex node) {
  return parsed_text<base::Period>(reader, node, Code::invalid_period, [](const std::string& text) {
    return base::parse_period(text);
  });
}

std::optional<base::Edge> read_edge(Reader& reader, NodeIndex node) {
  if (!present(node)) return std::nullopt;
  if (reader.tree().is_text(node) && reader.tree().text(node) == "..") {
    return base::Edge::open_ended();
  }
  std::optional<base::EdtfDate> date = read_date(reader, node);
  if (!date) return std::nullopt;
  return base::Edge::at(*std::move(date));
}

std::optional<base::Ore> read_amount(Reader& reader, NodeIndex node) {
  if (!present(node)) return std::nullopt;
  const bool is_number = reader.tree().kind(node) == NodeKind::number;
  if (!is_number && !reader.tree().is_text(node)) {
    reader.wrong_type(node, kAmount);
    return std::nullopt;
  }
  const std::string_view given = reader.tree().text(node);
  const std::string_view written = is_number ? without_zero_decimals(given) : given;
  const bool whole_only = is_number && written.find('.') != std::string_view::npos;
  const std::optional<Decimal> amount = whole_only ? std::nullopt : decimal(written, 2);
  if (!amount || amount->whole > kMostKronor) {
    reader.issues().add(Code::invalid_amount, node, {in_quotes(given)});
    return std::nullopt;
  }
  const std::int64_t ore = amount->whole * base::kOrePerKrona + amount->fraction;
  return base::Ore{amount->negative ? -ore : ore};
}

std::optional<model::Money> read_money(Reader& reader, NodeIndex node) {
  static constexpr Keys<8> kKeys = {"amount", "approximate", "basis",    "priceLevel",
                                    "index",  "premises",    "currency", "vat"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [amount, approximate, basis, price_level, index, premises, currency, vat] =
      reader.value_members(node, kKeys, understood);
  model::Money money;
  if (currency != kNoNode) {
    const std::optional<std::string> code = read_currency(reader, currency);
    understood = understood && code;
    if (code && *code != model::kKrona) money.currency = *code;
  }
  money.approximate = reader.truth(approximate).value_or(false);
  money.basis = reader.word(basis, kMoneyBases).value_or(model::MoneyBasis::not_stated);
  read_price_level(reader, price_level, money);
  read_index_clause(reader, index, money);
  money.vat = reader.word(vat, kVat).value_or(model::Vat::not_stated);
  money.premises = reader.word(premises, kPremises).value_or(model::Premises::not_stated);
  if (!reader.require(node, amount, "amount")) return std::nullopt;
  const std::optional<base::Ore> ore = read_amount(reader, amount);
  if (!ore) return std::nullopt;
  money.amount = *ore;
  if (!understood) return std::nullopt;
  return money;
}

std::optional<model::Quantity> read_quantity(Reader& reader, NodeIndex node) {
  static constexpr Keys<3> kKeys = {"value", "approximate", "unit"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [value, approximate, unit] = reader.value_members(node, kKeys, understood);
  // Both are asked, so that both are told of.
  const bool has_value = reader.require(node, value, "value");
  const bool has_unit = reader.require(node, unit, "unit");
  const bool has_all = has_value && has_unit;
  const std::optional<std::int64_t> count = reader.whole_number(value, 0, kMostPeople);
  std::optional<LocalText> unit_text = reader.local_text(unit);
  model::Quantity quantity;
  quantity.approximate = reader.truth(approximate).value_or(false);
  if (!has_all || !count || !unit_text || !understood) return std::nullopt;
  quantity.value = *count;
  quantity.unit = *std::move(unit_text);
  return quantity;
}

std::optional<model::ExtensionOption> read_extension_option(Reader& reader, NodeIndex node) {
  static constexpr Keys<2> kKeys = {"stepMonths", "maxSteps"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [step_months, max_steps] = reader.value_members(node, kKeys, understood);
  model::ExtensionOption option;
  option.max_steps = reader.small_number(max_steps, 0, kMostSteps);
  if (!reader.require(node, step_months, "stepMonths")) return std::nullopt;
  const std::optional<int> months = reader.small_number(step_months, 1, kMostMonths);
  if (!months || !understood) return std::nullopt;
  option.step_months = *months;
  return option;
}

namespace {

/// Any of months, weeks and days; nothing when one of them is faulty.
std::optional<model::Length> length_of(Reader& reader, NodeIndex months, NodeIndex weeks,
                                       NodeIndex days) {
  model::Length length;
  bool sound = true;
  const auto read = [&](NodeIndex node, int most, int& into) {
    if (node == kNoNode) return;
    const std::optional<int> count = reader.small_number(node, 0, most);
    sound = sound && count;
    into = count.value_or(0);
  };
  read(months, kMostMonths, length.months);
  read(weeks, kMostWeeks, length.weeks);
  read(days, kMostDays, length.days);
  if (!sound) return std::nullopt;
  return length;
}

std::optional<model::Length> read_length(Reader& reader, NodeIndex node) {
  static constexpr Keys<3> kKeys = {"months", "weeks", "days"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [months, weeks, days] = reader.value_members(node, kKeys, understood);
  const std::optional<model::Length> length = length_of(reader, months, weeks, days);
  return understood ? length : std::nullopt;
}

/// Nothing said is no period; what is not understood is nothing.
std::optional<model::PeriodEnd> read_period_end(Reader& reader, NodeIndex node) {
  return node == kNoNode ? model::PeriodEnd::none : reader.word(node, kPeriodEnds);
}

}  // namespace

std::optional<model::Notice> read_notice(Reader& reader, NodeIndex node) {
  static constexpr Keys<8> kKeys = {"months", "weeks",       "days",    "from",
                                    "to",     "preparation", "renewal", "renewalMonths"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [months, weeks, days, from, to, preparation, renewal, renewal_months] =
      reader.value_members(node, kKeys, understood);
  model::Notice notice;
  notice.renewal = reader.word(renewal, kRenewals).value_or(model::Renewal::not_stated);
  notice.renewal_months = reader.small_number(renewal_months, 1, kMostMonths).value_or(0);
  const bool has_length = months != kNoNode || weeks != kNoNode || days != kNoNode;
  if (!has_length && !reader.require(node, months, "months")) return std::nullopt;
  const std::optional<model::Length> length = length_of(reader, months, weeks, days);
  const std::optional<model::PeriodEnd> counted_from = read_period_end(reader, from);
  const std::optional<model::PeriodEnd> ends_with = read_period_end(reader, to);
  if (preparation != kNoNode) {
    notice.preparation = read_length(reader, preparation).value_or(model::Length());
  }
  // A clause of which a part is not understood gives no date at all.
  if (!length || !counted_from || !ends_with || !understood) return std::nullopt;
  notice.length = *length;
  notice.from = *counted_from;
  notice.to = *ends_with;
  return notice;
}

std::optional<int> read_percent(Reader& reader, NodeIndex node) {
  return parsed_text<int>(
      reader, node, Code::invalid_percent, [](const std::string& text) -> std::optional<int> {
        const std::optional<Decimal> percent = decimal(text, 1);
        if (!percent || percent->whole > kMostPercent) return std::nullopt;
        const auto tenths = static_cast<int>(percent->whole * 10 + percent->fraction);
        return percent->negative ? -tenths : tenths;
      });
}

std::optional<std::string> read_url(Reader& reader, NodeIndex node) {
  return parsed_text<std::string>(reader, node, Code::unsafe_url, safe_url);
}

std::optional<std::string> read_sha256(Reader& reader, NodeIndex node) {
  return parsed_text<std::string>(
      reader, node, Code::invalid_sha256,
      [](const std::string& text) -> std::optional<std::string> {
        const bool sound = text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
                             return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                           });
        if (!sound) return std::nullopt;
        return text;
      });
}

std::vector<model::Place> read_places(Reader& reader, NodeIndex node) {
  if (!present(node)) return {};
  if (reader.tree().is_array(node)) {
    return reader.list<model::Place>(
        node, [&reader](NodeIndex item) { return read_place(reader, item); });
  }
  if (!reader.tree().is_object(node)) {
    reader.wrong_type(node, kPlaces);
    return {};
  }
  std::vector<model::Place> places;
  if (auto place = read_place(reader, node)) places.push_back(*std::move(place));
  return places;
}

bool has_grounds(Reader& reader, NodeIndex object, const Grounds& grounds) {
  const Status status = grounds.status;
  const bool from_document = status == Status::stated || status == Status::proposed;
  const bool reasoned = status == Status::derived || status == Status::assumed;
  if (from_document && grounds.places.empty()) {
    // A source that is there but faulty has its own issue already.
    const NodeIndex source = grounds.source;
    const bool nothing_given =
        source == kNoNode || (present(source) && reader.tree().is_array(source) &&
                              reader.tree().child_count(source) == 0);
    if (nothing_given) reader.issues().add(Code::claim_without_source, object);
    return false;
  }
  if (reasoned && grounds.derivation != nullptr && grounds.derivation->empty()) {
    if (grounds.derivation_node == kNoNode) {
      reader.issues().add(Code::claim_without_derivation, object);
    }
    return false;
  }
  return true;
}

std::optional<ClaimFrame> read_claim_frame(Reader& reader, NodeIndex node) {
  static constexpr Keys<6> kKeys = {"value", "status", "source", "id", "asWritten", "derivation"};
  if (!reader.tree().is_object(node)) {
    reader.wrong_type(node, kClaim);
    return std::nullopt;
  }
  const auto [value, status, source, id, as_written, derivation] = reader.members(node, kKeys);
  ClaimFrame frame;
  frame.value = value;
  frame.id = read_claim_id(reader, id, node);
  frame.places = read_places(reader, source);
  frame.as_written = reader.text_or_empty(as_written);
  frame.derivation = reader.local_text_or_empty(derivation);
  if (!reader.require(node, status, "status")) return frame;
  const std::optional<Status> known = reader.word(status, kStatuses);
  if (!known) return frame;
  frame.status = *known;
  const bool fits = value_fits_status(reader, node, value, status, *known);
  const Grounds grounds{*known, source, frame.places, derivation, &frame.derivation};
  frame.sound = has_grounds(reader, node, grounds) && fits;
  return frame;
}

std::optional<Competition> read_competition(Reader& reader, NodeIndex node, bool bodies) {
  static constexpr Keys<2> kKeys = {"claims", "resolution"};
  const Tree& tree = reader.tree();
  if (!tree.is_object(node) || !has_member(tree, node, "claims")) return std::nullopt;
  const auto [claims, resolution] = reader.members(node, kKeys);
  Competition competition;
  competition.claims = claims;
  competition.resolution =
      (bodies ? reader.word(resolution, kBodyResolutions) : reader.word(resolution, kResolutions))
          .value_or(model::Resolution::in_force);
  const bool is_empty = present(claims) && tree.is_array(claims) && tree.child_count(claims) == 0;
  if (is_empty) reader.issues().add(Code::empty_claims, claims);
  return competition;
}

model::Claims<base::EdtfDate> date_claims(Reader& reader, NodeIndex node) {
  return read_claims<base::EdtfDate>(reader, node, read_date);
}

model::Claims<base::Period> period_claims(Reader& reader, NodeIndex node) {
  return read_claims<base::Period>(reader, node, read_period);
}

model::Claims<base::Edge> edge_claims(Reader& reader, NodeIndex node) {
  return read_claims<base::Edge>(reader, node, read_edge);
}

model::Claims<model::Money> money_claims(Reader& reader, NodeIndex node) {
  return read_claims<model::Money>(reader, node, read_money);
}

model::Claims<model::Quantity> quantity_claims(Reader& reader, NodeIndex node) {
  return read_claims<model::Quantity>(reader, node, read_quantity);
}

model::Claims<LocalText> text_claims(Reader& reader, NodeIndex node) {
  return read_claims<LocalText>(reader, node, read_local_text);
}

model::Claims<model::Ref<model::Organization>> organization_claims(Reader& reader, NodeIndex node) {
  return read_claims<model::Ref<model::Organization>>(reader, node, read_organization_ref);
}

model::Claims<model::Ref<model::Organization>> body_claims(Reader& reader, NodeIndex node) {
  return read_claims<model::Ref<model::Organization>>(reader, node, read_organization_ref, true);
}

std::vector<model::Claim<std::string>> case_numbers(Reader& reader, NodeIndex node) {
  return reader.list<model::Claim<std::string>>(
      node, [&reader](NodeIndex item) { return read_claim<std::string>(reader, item, read_text); });
}

}  // namespace avtal::load
