// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/sync/syncfacts.h"

#include <QPromise>

#include <algorithm>

namespace yichuang::syncpage {

inline BeijingTime at(const char* text)
{
    return beijingTimeFromText(QString::fromLatin1(text)).value();
}

template <typename T>
QFuture<Result<T>> ready(T value)
{
    return QtFuture::makeReadyFuture<Result<T>>(Result<T>(std::move(value)));
}

inline EventId eventOf(int n)
{
    return EventId{QUuid::fromString(
        QStringLiteral("{0197a000-0000-7000-8000-%1}").arg(n, 12, 10, QLatin1Char('0')))};
}

/// A village machine with records of every standing; answers at once and writes down what it is
/// asked.
struct FakeQueue
{
    Overview overview{.contact = Contact::Offline,
        .lastSynced = at("2026-11-13 16:42"),
        .nextTry = at("2026-11-18 10:52"),
        .usedBytes = 1'395'864'371,
        .freeBytes = 44'023'414'784,
        .clockOffsetMs = 2000};
    BeijingTime now{at("2026-11-18 10:26")};
    std::vector<QueueRow> found;
    std::optional<Error> overviewError;
    std::optional<Error> packageError;
    std::optional<Error> answerError;
    std::optional<Error> settleError;
    QString settleRefusal;
    QString decisionRefusal;
    bool arrivalKnown{true}; ///< of the doubtful act
    bool slow{false}; ///< a package stays under way
    QPromise<Result<PackageWritten>> writing;
    int synced{0};
    int cancelled{0};
    QStringList looked;
    QStringList exported;
    QStringList imported;
    std::vector<std::pair<Side, QString>> settled;

    void add(Standing standing, const char* item, const char* applicant, const char* act,
        const char* made)
    {
        const int n = static_cast<int>(overview.rows.size()) + 1;
        QueueRow row{.eventId = eventOf(n),
            .caseId = CaseId{eventOf(n).value()},
            .caseNumber = QStringLiteral("62110220001820261113%1").arg(n, 8, 10, QLatin1Char('0')),
            .kind = catalogue::CaseKind::Promised,
            .item = QString::fromUtf8(item),
            .applicant = QString::fromUtf8(applicant),
            .act = QString::fromUtf8(act),
            .standing = standing,
            .made = at(made),
            .code = QStringLiteral("notSentYet")};
        if (standing == Standing::Conflict) {
            row.whereabouts = Whereabouts::AtPlatform;
            row.owner = Owner::Chief;
            row.code = QStringLiteral("leaseLost");
        } else if (standing == Standing::Refused) {
            row.whereabouts = Whereabouts::Here;
            row.owner = Owner::Clerk;
            row.code = QStringLiteral("itemVersionGone");
            row.cause = QStringLiteral("办理时用的事项版本已停用，请按新版本重新办理");
        } else if (standing == Standing::Held) {
            row.whereabouts = Whereabouts::AtPlatform;
        } else {
            row.tries = 3;
            row.nextTry = overview.nextTry;
        }
        overview.rows.push_back(row);
        overview.counts.all += 1;
        overview.counts.conflict += standing == Standing::Conflict ? 1 : 0;
        overview.counts.refused += standing == Standing::Refused ? 1 : 0;
    }
    void fill()
    {
        add(Standing::Conflict, "最低生活保障申请", "王秀兰", "准予", "2026-11-16 09:20");
        add(Standing::Refused, "林木采伐许可证核发", "张有福", "受理", "2026-11-14 15:10");
        add(Standing::Held, "农村宅基地申请", "刘建平", "补材料", "2026-11-16 10:05");
        add(Standing::Waiting, "高龄津贴申领", "赵德厚", "受理", "2026-11-13 17:08");
        add(Standing::Waiting, "城乡居民养老参保登记", "张小燕", "受理", "2026-11-17 09:31");
        add(Standing::Waiting, "残疾人两项补贴申请", "马有德", "受理", "2026-11-17 11:02");
        add(Standing::Waiting, "道路货物运输经营许可（含危险货物以外的普通货运）",
            "安河县顺达运输有限责任公司", "一次性告知补正", "2026-11-18 09:12");
    }

    /// What a person settles on a case beside its flow.
    void addMatters()
    {
        const auto add_ = [this](const char* code, const char* item, const char* act, Owner owner) {
            add(Standing::Conflict, item, "李桂芳", act, "2026-11-16 09:20");
            overview.rows.back().whereabouts = Whereabouts::ConfirmedBack;
            overview.rows.back().code = QString::fromLatin1(code);
            overview.rows.back().owner = owner;
        };
        add_("twin", "食品经营许可（新办）", "两头受理", Owner::Chief);
        add_("doubtfulStamp", "高龄津贴申领", "受理", Owner::Chief);
        add_("numberReissued", "残疾人两项补贴申请", "换了办件编号", Owner::Clerk);
    }
    static void addTwins(Detail& detail)
    {
        detail.dispute = Dispute::Twin;
        detail.ours = ActFact{{}, {}, QStringLiteral("安河县政务服务大厅"), {}};
        detail.theirs = {ActFact{{}, {}, QStringLiteral("双泉乡便民服务中心"), {}}};
        const auto line = [](const char* field, const char* ours, const char* theirs) {
            return Difference{
                QString::fromUtf8(field), QString::fromUtf8(ours), QString::fromUtf8(theirs)};
        };
        detail.differences = {line("办件编号", "621122000000 20261116 001 0001 8",
                                  "621122103000 20261114 001 0002 0"),
            line("收件地点", "安河县政务服务大厅", "双泉乡便民服务中心"),
            line("收件时间", "11-16 周一 09:20", "11-14 周六 15:10"),
            line("现在到哪步", "已受理", "审核中"), line("仍受理的理由", "另一处经营场所", "")};
    }
    void addStamps(Detail& detail) const
    {
        detail.dispute = Dispute::Stamp;
        detail.ours = ActFact{{}, {}, QStringLiteral("赵兰英"), at("2026-11-13 09:20")};
        if (arrivalKnown)
            detail.theirs = {ActFact{{}, {}, {}, at("2026-11-16 09:24")}};
        const auto line = [](const char* field, const char* ours, const char* theirs) {
            return Difference{
                QString::fromUtf8(field), QString::fromUtf8(ours), QString::fromUtf8(theirs)};
        };
        detail.differences = {line("时间", "11-13 周五 09:20", "11-16 周一 09:24"),
            line("期限从哪天算", "2026年11月13日 周五", "2026年11月16日 周一"),
            line("钟差", "比市平台慢 3 天", "")};
    }

    [[nodiscard]] Result<Detail> detailOf(const EventId& id) const
    {
        for (const auto* rows : {&overview.rows, &found}) {
            const auto row = std::ranges::find(*rows, id, &QueueRow::eventId);
            if (row == rows->end())
                continue;
            Detail detail{.row = *row};
            if (row->whereabouts != Whereabouts::Here)
                detail.sentAt = at("2026-11-17 08:40");
            if (row->whereabouts == Whereabouts::AtPlatform)
                detail.reachedAt = at("2026-11-17 08:41");
            if (row->whereabouts == Whereabouts::ConfirmedBack)
                detail.reachedAt = detail.confirmedAt = at("2026-11-17 08:41");
            if (row->code == QStringLiteral("twin"))
                addTwins(detail);
            else if (row->code == QStringLiteral("doubtfulStamp"))
                addStamps(detail);
            else if (row->standing == Standing::Conflict
                && row->code != QStringLiteral("numberReissued"))
                addSides(detail);
            if (row->whereabouts == Whereabouts::ConfirmedBack)
                detail.decisionRefusal = decisionRefusal;
            if (row->standing == Standing::Refused)
                detail.ours = ActFact{row->act, {}, QStringLiteral("赵兰英，石峡村"), row->made};
            return detail;
        }
        return failure(Error::Code::NotFound);
    }
    void addSides(Detail& detail) const
    {
        detail.ours
            = ActFact{detail.row.act, {}, QStringLiteral("赵兰英，石峡村"), detail.row.made};
        detail.theirs = {
            {QStringLiteral("审查"), {}, QStringLiteral("周建军，双泉乡"), at("2026-11-16 14:50")},
            {QStringLiteral("不予"), {}, QStringLiteral("周建军，双泉乡"), at("2026-11-16 15:05")}};
        const auto line = [](const char* field, const char* ours, const char* theirs) {
            return Difference{
                QString::fromUtf8(field), QString::fromUtf8(ours), QString::fromUtf8(theirs)};
        };
        detail.differences = {line("办的事", "准予", "不予"),
            line("内容", "按 B 类保障，每月 620 元", "家庭月收入高于保障标准"),
            line("经办人", "赵兰英", "周建军"), line("时间", "11-16 09:20", "11-16 15:05"),
            line("理由", "", "入户调查核实收入 1,180 元")};
        detail.decisionRefusal = decisionRefusal;
    }

    [[nodiscard]] Services services()
    {
        Services services;
        services.overview = [this]() -> QFuture<Result<Overview>> {
            if (overviewError)
                return QtFuture::makeReadyFuture<Result<Overview>>(tl::unexpected(*overviewError));
            return ready(overview);
        };
        services.detail = [this](EventId id) {
            return QtFuture::makeReadyFuture<Result<Detail>>(detailOf(id));
        };
        services.find = [this](const QString& text) {
            looked += text;
            return ready(found);
        };
        services.syncNow = [this] { ++synced; };
        services.settle = [this](EventId, Side side, const QString& reason) {
            if (settleError)
                return QtFuture::makeReadyFuture<Result<QString>>(tl::unexpected(*settleError));
            if (settleRefusal.isEmpty())
                settled.emplace_back(side, reason);
            return ready(settleRefusal);
        };
        services.exportPackage = [this](const QString& path) -> QFuture<Result<PackageWritten>> {
            exported += path;
            if (slow) {
                writing.start();
                return writing.future();
            }
            if (packageError)
                return QtFuture::makeReadyFuture<Result<PackageWritten>>(
                    tl::unexpected(*packageError));
            return ready(PackageWritten{path, 7, 3, 4'404'019, 12});
        };
        services.importAnswer = [this](const QString& path) -> QFuture<Result<AnswerTaken>> {
            imported += path;
            if (answerError)
                return QtFuture::makeReadyFuture<Result<AnswerTaken>>(tl::unexpected(*answerError));
            return ready(AnswerTaken{5, 1, 8, 12});
        };
        services.cancelPackage = [this] {
            ++cancelled;
            if (slow) {
                writing.addResult(failure(Error::Code::Unwritable));
                writing.finish();
            }
        };
        services.packageName = [] { return QStringLiteral("石峡村-12.ycpkg"); };
        services.now = [this] { return now; };
        return services;
    }
};

} // namespace yichuang::syncpage
