// SPDX-License-Identifier: Apache-2.0
#include "models/cases/event.h"
#include "models/cases/words.h"

namespace yichuang::cases {
namespace {

constexpr int longestCode = 64;
constexpr int longestName = 200;
constexpr int mostPapers = 200;

QJsonObject toJson(const Place& place)
{
    return {{QStringLiteral("code"), place.code}, {QStringLiteral("name"), place.name}};
}

Place readPlace(FieldReader& reader)
{
    return {.code = reader.text(u"code", longestCode), .name = reader.text(u"name", longestName)};
}

QJsonObject toJson(const Deficiency& deficiency)
{
    return {{QStringLiteral("paper"), deficiency.paper},
        {QStringLiteral("missing"), deficiency.missing}, {QStringLiteral("form"), deficiency.form},
        {QStringLiteral("basis"), deficiency.basis}, {QStringLiteral("source"), deficiency.source}};
}

Deficiency readDeficiency(FieldReader& reader)
{
    return {.paper = static_cast<int>(reader.integer(u"paper", 0, mostPapers)),
        .missing = reader.optionalText(u"missing"),
        .form = reader.optionalText(u"form"),
        .basis = reader.optionalText(u"basis"),
        .source = reader.optionalText(u"source")};
}

template <typename T>
QJsonArray toArray(const std::vector<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

void put(QJsonObject& json, const QString& key, const std::optional<Day>& day)
{
    if (day)
        json.insert(key, yichuang::toText(*day));
}

struct ToJson
{
    QJsonObject operator()(const Received& p) const
    {
        QJsonObject json{{QStringLiteral("number"), p.number},
            {QStringLiteral("queryCode"), p.queryCode}, {QStringLiteral("place"), toJson(p.place)},
            {QStringLiteral("window"), p.window}, {QStringLiteral("itemCode"), p.itemCode},
            {QStringLiteral("itemName"), p.itemName},
            {QStringLiteral("applicant"), cases::toJson(p.applicant)},
            {QStringLiteral("papers"), toArray(p.papers)},
            {QStringLiteral("channel"), toText(p.channel)},
            {QStringLiteral("deliveryWay"), toText(p.deliveryWay)},
            {QStringLiteral("parentNumber"), p.parentNumber}};
        if (p.representative)
            json.insert(QStringLiteral("representative"), cases::toJson(*p.representative));
        if (p.parent)
            json.insert(QStringLiteral("parent"), toText(*p.parent));
        put(json, QStringLiteral("expectedHandIn"), p.expectedHandIn);
        return json;
    }
    QJsonObject operator()(const LicenceNotRequired& p) const
    {
        return {{QStringLiteral("reason"), p.reason}};
    }
    QJsonObject operator()(const AcceptanceRefused& p) const
    {
        return {{QStringLiteral("reason"), p.reason}, {QStringLiteral("legalBasis"), p.legalBasis},
            {QStringLiteral("competentOrgan"), p.competentOrgan},
            {QStringLiteral("documentNumber"), p.documentNumber}};
    }
    QJsonObject operator()(const CorrectedOnSpot& p) const
    {
        return {{QStringLiteral("correction"), p.correction},
            {QStringLiteral("initialledBy"), p.initialledBy}};
    }
    QJsonObject operator()(const CorrectionNoticed& p) const
    {
        QJsonObject json{{QStringLiteral("deficiencies"), toArray(p.deficiencies)},
            {QStringLiteral("submitWay"), p.submitWay},
            {QStringLiteral("deliveredAt"), yichuang::toText(p.deliveredAt)},
            {QStringLiteral("documentNumber"), p.documentNumber}};
        put(json, QStringLiteral("submitBy"), p.submitBy);
        return json;
    }
    QJsonObject operator()(const Accepted& p) const
    {
        return {{QStringLiteral("documentNumber"), p.documentNumber}};
    }
    QJsonObject operator()(const Lapsed& p) const
    {
        QJsonObject json{{QStringLiteral("papersReturnedTo"), p.papersReturnedTo},
            {QStringLiteral("documentNumber"), p.documentNumber}};
        put(json, QStringLiteral("remindedOn"), p.remindedOn);
        return json;
    }
    QJsonObject operator()(const DeemedAccepted&) const { return {}; }
    QJsonObject operator()(const HandedIn& p) const
    {
        return {{QStringLiteral("to"), toJson(p.to)}, {QStringLiteral("receiver"), p.receiver},
            {QStringLiteral("listNumber"), p.listNumber},
            {QStringLiteral("signedByProxy"), p.signedByProxy},
            {QStringLiteral("signedByReceiver"), p.signedByReceiver}};
    }
    QJsonObject operator()(const Withdrawn& p) const
    {
        return {{QStringLiteral("reason"), p.reason},
            {QStringLiteral("requestSigned"), p.requestSigned}};
    }
    QJsonObject operator()(const MaterialReceived& p) const
    {
        return {{QStringLiteral("papers"), toArray(p.papers)}};
    }
    QJsonObject operator()(const Noted& p) const { return {{QStringLiteral("text"), p.text}}; }
    QJsonObject operator()(const Printed& p) const
    {
        QJsonObject json{{QStringLiteral("document"), p.document},
            {QStringLiteral("documentNumber"), p.documentNumber},
            {QStringLiteral("fileHash"), QString::fromLatin1(p.fileHash.toHex())},
            {QStringLiteral("copies"), p.copies}, {QStringLiteral("again"), p.again}};
        put(json, QStringLiteral("due"), p.due);
        return json;
    }
};

Received readReceived(FieldReader& reader)
{
    return {.number = reader.text(u"number", 28),
        .queryCode = reader.text(u"queryCode", 16),
        .place = reader.nested(u"place", readPlace),
        .window = reader.optionalText(u"window", longestCode),
        .itemCode = reader.text(u"itemCode", longestCode),
        .itemName = reader.text(u"itemName", longestName),
        .applicant = reader.nested(u"applicant", readApplicant),
        .representative = reader.optionalNested(u"representative", readRepresentative),
        .papers = reader.list(u"papers", readPaperEntry, mostPapers),
        .channel = reader.word(u"channel", channelFromText),
        .deliveryWay = reader.word(u"deliveryWay", deliveryWayFromText),
        .parent = reader.optionalId<CaseId>(u"parent"),
        .parentNumber = reader.optionalText(u"parentNumber", 28),
        .expectedHandIn = reader.optionalDay(u"expectedHandIn")};
}

std::optional<Payload> read(EventKind kind, FieldReader& r)
{
    const auto documentNumber = [&r] { return r.optionalText(u"documentNumber", longestCode); };
    switch (kind) {
    case EventKind::Received:
        return readReceived(r);
    case EventKind::LicenceNotRequired:
        return LicenceNotRequired{r.optionalText(u"reason")};
    case EventKind::AcceptanceRefused:
        return AcceptanceRefused{r.optionalText(u"reason"), r.optionalText(u"legalBasis"),
            r.optionalText(u"competentOrgan", longestName), documentNumber()};
    case EventKind::CorrectedOnSpot:
        return CorrectedOnSpot{
            r.optionalText(u"correction"), r.optionalText(u"initialledBy", longestName)};
    case EventKind::CorrectionNoticed:
        return CorrectionNoticed{
            .deficiencies = r.list(u"deficiencies", readDeficiency, mostPapers),
            .submitWay = r.optionalText(u"submitWay"),
            .submitBy = r.optionalDay(u"submitBy"),
            .deliveredAt = r.instant(u"deliveredAt"),
            .documentNumber = documentNumber()};
    case EventKind::Accepted:
        return Accepted{documentNumber()};
    case EventKind::Lapsed:
        return Lapsed{.remindedOn = r.optionalDay(u"remindedOn"),
            .papersReturnedTo = r.optionalText(u"papersReturnedTo", longestName),
            .documentNumber = documentNumber()};
    case EventKind::DeemedAccepted:
        return DeemedAccepted{};
    case EventKind::HandedIn:
        return HandedIn{.to = r.nested(u"to", readPlace),
            .receiver = r.optionalText(u"receiver", longestName),
            .listNumber = r.optionalText(u"listNumber", longestCode),
            .signedByProxy = r.flag(u"signedByProxy"),
            .signedByReceiver = r.flag(u"signedByReceiver")};
    case EventKind::Withdrawn:
        return Withdrawn{
            .reason = r.optionalText(u"reason"), .requestSigned = r.flag(u"requestSigned")};
    case EventKind::MaterialReceived:
        return MaterialReceived{r.list(u"papers", readPaperEntry, mostPapers)};
    case EventKind::Noted:
        return Noted{r.text(u"text")};
    case EventKind::Printed:
        return Printed{.document = r.text(u"document", 8),
            .documentNumber = documentNumber(),
            .fileHash = r.hex(u"fileHash", 32),
            .copies = static_cast<int>(r.integer(u"copies", 1, 99)),
            .again = r.flag(u"again"),
            .due = r.optionalDay(u"due")};
    default:
        return std::nullopt; // a kind of a later version
    }
}

} // namespace

QJsonObject toJson(const PaperEntry& paper)
{
    return {{QStringLiteral("number"), paper.number},
        {QStringLiteral("state"), toText(paper.state)},
        {QStringLiteral("originals"), paper.originals}, {QStringLiteral("copies"), paper.copies},
        {QStringLiteral("pages"), paper.pages}, {QStringLiteral("medium"), toText(paper.medium)},
        {QStringLiteral("checkedAgainstOriginal"), paper.checkedAgainstOriginal}};
}

PaperEntry readPaperEntry(FieldReader& reader)
{
    return {.number = static_cast<int>(reader.integer(u"number", 0, mostPapers)),
        .state = reader.word(u"state", paperStateFromText),
        .originals = static_cast<int>(reader.optionalInteger(u"originals", 0, 1000, 0)),
        .copies = static_cast<int>(reader.optionalInteger(u"copies", 0, 1000, 0)),
        .pages = static_cast<int>(reader.optionalInteger(u"pages", 0, 10000, 0)),
        .medium = reader.word(u"medium", paperMediumFromText),
        .checkedAgainstOriginal = reader.optionalFlag(u"checkedAgainstOriginal", false)};
}

QString toText(PaperMedium medium)
{
    switch (medium) {
    case PaperMedium::Paper:
        return QStringLiteral("paper");
    case PaperMedium::Electronic:
        return QStringLiteral("electronic");
    case PaperMedium::LicenceStore:
        return QStringLiteral("licenceStore");
    }
    Q_UNREACHABLE();
}

std::optional<PaperMedium> paperMediumFromText(QStringView text)
{
    return oneOf(
        std::array{PaperMedium::Paper, PaperMedium::Electronic, PaperMedium::LicenceStore}, text);
}

QString toText(PaperState state)
{
    switch (state) {
    case PaperState::Present:
        return QStringLiteral("present");
    case PaperState::Missing:
        return QStringLiteral("missing");
    case PaperState::NotApplicable:
        return QStringLiteral("notApplicable");
    }
    Q_UNREACHABLE();
}

std::optional<PaperState> paperStateFromText(QStringView text)
{
    return oneOf(
        std::array{PaperState::Present, PaperState::Missing, PaperState::NotApplicable}, text);
}

QString toText(Channel channel)
{
    switch (channel) {
    case Channel::Counter:
        return QStringLiteral("counter");
    case Channel::Proxy:
        return QStringLiteral("proxy");
    case Channel::Mail:
        return QStringLiteral("mail");
    case Channel::Online:
        return QStringLiteral("online");
    }
    Q_UNREACHABLE();
}

std::optional<Channel> channelFromText(QStringView text)
{
    return oneOf(
        std::array{Channel::Counter, Channel::Proxy, Channel::Mail, Channel::Online}, text);
}

QString toText(DeliveryWay way)
{
    switch (way) {
    case DeliveryWay::PickUp:
        return QStringLiteral("pickUp");
    case DeliveryWay::Mail:
        return QStringLiteral("mail");
    case DeliveryWay::Village:
        return QStringLiteral("village");
    case DeliveryWay::Electronic:
        return QStringLiteral("electronic");
    }
    Q_UNREACHABLE();
}

std::optional<DeliveryWay> deliveryWayFromText(QStringView text)
{
    return oneOf(std::array{DeliveryWay::PickUp, DeliveryWay::Mail, DeliveryWay::Village,
                     DeliveryWay::Electronic},
        text);
}

QJsonObject payloadToJson(const Payload& payload) { return std::visit(ToJson{}, payload); }

Result<Payload> payloadFromJson(EventKind kind, const QJsonObject& json)
{
    FieldReader reader{json, QStringLiteral("/payload")};
    const std::optional<Payload> payload = read(kind, reader);
    if (!payload)
        return failure(Error::Code::Unsupported, QStringLiteral("/kind: ") + toText(kind));
    return reader.finish().map([&] { return *payload; });
}

} // namespace yichuang::cases
