// SPDX-License-Identifier: Apache-2.0
#include "models/desk/intake.h"

#include "models/store/attachments.h"

namespace yichuang::desk {
namespace {

KnownTwin readTwin(FieldReader& reader)
{
    return {.number = reader.text(u"number", 28), .reason = reader.text(u"reason", 500)};
}

QJsonArray toJson(const std::vector<FormPage>& pages)
{
    QJsonArray array;
    for (const FormPage& page : pages)
        array.append(QJsonObject{{QStringLiteral("paper"), page.file.paper},
            {QStringLiteral("page"), page.file.page},
            {QStringLiteral("sha256"), QString::fromLatin1(page.file.sha256.toHex())},
            {QStringLiteral("size"), page.file.size}, {QStringLiteral("mime"), page.file.mime},
            {QStringLiteral("dark"), page.dark}});
    return array;
}

FormPage readPage(FieldReader& reader)
{
    return {.file = {.sha256 = reader.hex(u"sha256", 32),
                .size = reader.integer(u"size", 1, store::largestBlob),
                .mime = reader.text(u"mime", 100),
                .paper = static_cast<int>(reader.integer(u"paper", 1, 200)),
                .page = static_cast<int>(reader.integer(u"page", 1, 1000))},
        .dark = reader.optionalFlag(u"dark", false)};
}

} // namespace

bool Intake::isEmpty() const { return *this == Intake{}; }

QJsonObject toJson(const Intake& intake)
{
    QJsonArray papers;
    for (const cases::PaperEntry& paper : intake.papers)
        papers.append(cases::toJson(paper));
    QJsonObject json{{QStringLiteral("itemCode"), intake.itemCode},
        {QStringLiteral("applicant"), cases::toJson(intake.applicant)},
        {QStringLiteral("papers"), papers},
        {QStringLiteral("channel"), cases::toText(intake.channel)},
        {QStringLiteral("deliveryWay"), cases::toText(intake.deliveryWay)},
        {QStringLiteral("parentNumber"), intake.parentNumber}};
    if (intake.representative)
        json.insert(QStringLiteral("representative"), cases::toJson(*intake.representative));
    if (!intake.theme.isEmpty())
        json.insert(QStringLiteral("theme"), intake.theme);
    if (intake.licenceEndsOn)
        json.insert(QStringLiteral("licenceEndsOn"), toText(*intake.licenceEndsOn));
    if (intake.twin)
        json.insert(QStringLiteral("twin"),
            QJsonObject{{QStringLiteral("number"), intake.twin->number},
                {QStringLiteral("reason"), intake.twin->reason}});
    if (!intake.pages.empty())
        json.insert(QStringLiteral("pages"), toJson(intake.pages));
    if (intake.parent)
        json.insert(QStringLiteral("parent"), toText(*intake.parent));
    return json;
}

Result<Intake> intakeFromJson(const QJsonObject& json)
{
    FieldReader reader{json};
    Intake intake{.itemCode = reader.optionalText(u"itemCode", 64),
        .applicant = reader.nested(u"applicant", cases::readApplicant),
        .representative = reader.optionalNested(u"representative", cases::readRepresentative),
        .papers = reader.list(u"papers", cases::readPaperEntry),
        .channel = reader.optionalWord(u"channel", cases::channelFromText, cases::Channel::Counter),
        .deliveryWay = reader.optionalWord(
            u"deliveryWay", cases::deliveryWayFromText, cases::DeliveryWay::PickUp),
        .parent = reader.optionalId<CaseId>(u"parent"),
        .parentNumber = reader.optionalText(u"parentNumber", 28),
        .licenceEndsOn = reader.optionalDay(u"licenceEndsOn"),
        .theme = reader.optionalText(u"theme", 64),
        .twin = reader.optionalNested(u"twin", readTwin),
        .pages = reader.list(u"pages", readPage)};
    return reader.finish().map([&] { return intake; });
}

} // namespace yichuang::desk
