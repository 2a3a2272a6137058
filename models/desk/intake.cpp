// SPDX-License-Identifier: Apache-2.0
#include "models/desk/intake.h"

namespace yichuang::desk {
namespace {

KnownTwin readTwin(FieldReader& reader)
{
    return {.number = reader.text(u"number", 28), .reason = reader.text(u"reason", 500)};
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
        .twin = reader.optionalNested(u"twin", readTwin)};
    return reader.finish().map([&] { return intake; });
}

} // namespace yichuang::desk
