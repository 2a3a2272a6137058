// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/timelinemodel.h"

#include "models/documents/documentkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace yichuang::itemmodels {

namespace {

/// The one sentence under a title: what the payload says.
struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::itemmodels::TimelineModel)
public:
    const cases::CaseEvent& event;
    const QStringList& papers;

    QString operator()(const cases::Received& p) const
    {
        const auto handedIn
            = std::ranges::count(p.papers, cases::PaperState::Present, &cases::PaperEntry::state);
        //: %n papers came with the application
        //: 中文: 材料 %n 份
        return tr("%n paper(s)", nullptr, static_cast<int>(handedIn));
    }
    QString operator()(const cases::LicenceNotRequired& p) const { return p.reason; }
    QString operator()(const cases::AcceptanceRefused& p) const { return p.reason; }
    QString operator()(const cases::CorrectedOnSpot& p) const { return p.correction; }
    QString operator()(const cases::CorrectionNoticed& p) const
    {
        QStringList missing;
        for (const cases::Deficiency& line : p.deficiencies)
            missing << line.missing;
        return list(missing);
    }
    QString operator()(const cases::Accepted& p) const { return p.documentNumber; }
    QString operator()(const cases::Lapsed& p) const
    {
        //: %1 is a person
        //: 中文: 材料退给%1
        return tr("papers returned to %1").arg(p.papersReturnedTo);
    }
    QString operator()(const cases::DeemedAccepted&) const
    {
        //: 中文: 五日内没有答复，依法视为受理
        return tr("not answered within five days: accepted by law");
    }
    QString operator()(const cases::HandedIn& p) const
    {
        //: %1 is a township centre, %2 a person there
        //: 中文: 交%1 %2
        return tr("to %1, %2").arg(p.to.name, p.receiver);
    }
    QString operator()(const cases::Withdrawn& p) const { return p.reason; }
    QString operator()(const cases::MaterialReceived& p) const
    {
        QStringList names;
        for (const cases::PaperEntry& entry : p.papers)
            names << papers.value(entry.number - 1, QString::number(entry.number));
        return list(names);
    }
    QString operator()(const cases::Noted& p) const { return p.text; }
    QString operator()(const cases::Printed& p) const
    {
        const auto kind = documents::documentKindFromCode(p.document);
        const QString name = kind ? documents::factsOf(*kind).name : p.document;
        if (p.again)
            //: %1 is a document that was printed before
            //: 中文: 重打%1
            return tr("%1, again").arg(name);
        return p.copies > 1 ? name + QStringLiteral(" ×%1").arg(p.copies) : name;
    }

private:
    //: Between things of a list
    //: 中文: 、
    static QString list(const QStringList& words) { return words.join(tr(", ")); }
};

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::itemmodels::TimelineModel)
public:
    //: 中文: 收件
    QString operator()(const cases::Received&) const { return tr("Papers received"); }
    //: 中文: 告知无需许可
    QString operator()(const cases::LicenceNotRequired&) const { return tr("No licence required"); }
    //: 中文: 不予受理
    QString operator()(const cases::AcceptanceRefused&) const { return tr("Not accepted"); }
    //: 中文: 当场更正
    QString operator()(const cases::CorrectedOnSpot&) const { return tr("Corrected on the spot"); }
    //: 中文: 一次性告知补正
    QString operator()(const cases::CorrectionNoticed&) const { return tr("Told what is missing"); }
    //: 中文: 受理
    QString operator()(const cases::Accepted&) const { return tr("Accepted"); }
    //: 中文: 逾期未补正，退件
    QString operator()(const cases::Lapsed&) const { return tr("Returned uncorrected"); }
    //: 中文: 视为受理
    QString operator()(const cases::DeemedAccepted&) const { return tr("Counts as accepted"); }
    //: 中文: 移交
    QString operator()(const cases::HandedIn&) const { return tr("Handed in"); }
    //: 中文: 申请人撤回
    QString operator()(const cases::Withdrawn&) const { return tr("Withdrawn by the applicant"); }
    //: 中文: 补材料
    QString operator()(const cases::MaterialReceived&) const { return tr("Papers came in"); }
    //: 中文: 备注
    QString operator()(const cases::Noted&) const { return tr("Note"); }
    //: 中文: 打印
    QString operator()(const cases::Printed&) const { return tr("Printed"); }

    //: The event was refused or displaced by another and is no part of the case
    //: 中文: %1（没有生效）
    static QString withoutEffect(const QString& title)
    {
        return tr("%1 (of no effect)").arg(title);
    }
};

} // namespace

void TimelineModel::setEvents(std::vector<store::StoredEvent> events, QStringList papers)
{
    beginResetModel();
    m_events = std::move(events);
    std::ranges::reverse(m_events);
    m_papers = std::move(papers);
    endResetModel();
}

const store::StoredEvent& TimelineModel::eventAt(int row) const
{
    return m_events[static_cast<std::size_t>(row)];
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::StoredEvent& stored = eventAt(index.row());
    const cases::CaseEvent& event = stored.event;
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = std::visit(Titles{}, event.payload);
        return store::isPartOfCase(stored.standing) ? title : Titles::withoutEffect(title);
    }
    case CaptionRole: {
        QStringList parts{
            event.actor.name, stored.cause, std::visit(Facts{event, m_papers}, event.payload)};
        parts.removeAll(QString{});
        //: Between who and what in a line of the history
        //: 中文: ；
        return parts.join(tr("; "));
    }
    case KindRole:
        return static_cast<int>(event.kind());
    case MomentRole:
        return static_cast<qint64>(event.occurredAt.time_since_epoch().count());
    case StandingRole:
        return static_cast<int>(stored.standing);
    default:
        return {};
    }
}

} // namespace yichuang::itemmodels
