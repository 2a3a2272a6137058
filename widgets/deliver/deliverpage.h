// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/desk.h"
#include "models/itemmodels/casetablemodel.h"
#include "widgets/deliver/exitdetail.h"
#include "widgets/deliver/villagelist.h"
#include "widgets/window/page.h"

#include <QPointer>
#include <QTimer>

class QSplitter;

namespace yichuang::deliver {

class ExitListPane;

/// 出件: every decided case of this window and the chosen one on its way out: certificate, fee,
/// receiver, signature (R3.9). It knows no store; the composition root gives it its services.
class DeliverPage : public window::Page
{
    Q_OBJECT
public:
    struct Services
    {
        itemmodels::CaseTableModel::Fetch fetchPage;
        std::function<QFuture<Result<store::ExitCounts>>()> counts;
        std::function<QFuture<Result<desk::CaseFile>>(CaseId)> caseFile;
        /// The case with a scanned number; NotFound when it is not here.
        std::function<QFuture<Result<desk::CaseFile>>(const QString&)> caseByNumber;
        std::function<QFuture<Result<desk::Outcome>>(CaseId, const cases::Payload&)> act;
        /// What waits for a village agent.
        std::function<QFuture<Result<std::vector<VillageCase>>>()> villageCases;
        /// Prints and records that it was printed.
        std::function<QFuture<Result<>>(CaseId, documents::DocumentKind)> print;
        ExitDetail::Judge judge;
        std::function<Day()> today;
        itemmodels::CaseTableModel::WorkingDaysBetween workingDays;
    };

    DeliverPage(const shared::Theme& theme, Services services, QWidget* parent = nullptr);

    /// A village point hands back to its villagers and makes no lists.
    void setVillagePoint(bool village);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<window::KeyHint> keyHints() const override;
    [[nodiscard]] QList<window::KeyHint> allKeys() const override;
    void focusFirst() override;
    bool focusSection(int number) override;
    bool focusFilter() override;
    bool stepBack() override;
    void layoutFor(const window::Breakpoint& breakpoint) override;

public Q_SLOTS:
    void refresh() override;
    void showCase(yichuang::CaseId id);
    /// An act of the case was recorded here or came from the platform.
    void caseChanged(yichuang::CaseId id);
    /// The bar code of a slip.
    void showNumber(const QString& number);

Q_SIGNALS:
    /// For a toast.
    void done(const QString& sentence);
    /// The owner knows what else can be done with the paper.
    void printFailed(yichuang::CaseId id, const QString& number,
        yichuang::documents::DocumentKind kind, const yichuang::Error& cause);

private:
    void applyQuery();
    void readCounts();
    void readCase();
    void showFile(const desk::CaseFile& file);
    void record(CaseId id, const cases::Payload& payload);
    void finish(CaseId id, const cases::Payload& payload, const Result<desk::Outcome>& outcome);
    [[nodiscard]] static QString problemOf(const Result<desk::Outcome>& outcome);
    void print(documents::DocumentKind kind);
    void askCollect();
    void askEvaluation(CaseId id);
    void askVillageList();
    void handToVillage(std::vector<CaseId> ids, const cases::Delivered& act,
        const QPointer<VillageListDialog>& dialog);

    const shared::Theme& m_theme;
    Services m_services;
    itemmodels::CaseTableModel m_model;
    QSplitter* m_splitter;
    ExitListPane* m_list;
    ExitDetail* m_detail;
    QTimer m_following; ///< between the cursor and the steps
    CaseId m_wanted;
    std::optional<desk::CaseFile> m_file;
    std::optional<int> m_waiting;
    bool m_goesOn{false}; ///< the act came from the steps: the next gap gets the focus after it
};

} // namespace yichuang::deliver
