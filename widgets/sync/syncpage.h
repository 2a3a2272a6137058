// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/sync/syncfacts.h"
#include "widgets/window/page.h"

#include <QTimer>

class QVBoxLayout;

namespace yichuang::shared {
class StatusBanner;
class Theme;
} // namespace yichuang::shared

namespace yichuang::syncpage {

class MachineCard;
class QueuePane;
class TaskCard;
class WhereCard;

/// 同步: what has not arrived yet, why, and who acts; the stick; "where is my case?". It knows no
/// store; the composition root gives it its services.
class SyncPage : public window::Page
{
    Q_OBJECT
public:
    SyncPage(const shared::Theme& theme, Services services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<window::KeyHint> keyHints() const override;
    [[nodiscard]] QList<window::KeyHint> allKeys() const override;
    [[nodiscard]] QString quietFact() const override;
    void focusFirst() override;
    bool focusSection(int number) override;
    bool focusFilter() override;
    bool stepBack() override;
    [[nodiscard]] shared::ColumnSplitter* columns() override { return m_columns; }
    void layoutFor(const window::Breakpoint& breakpoint) override;

    /// F8 with the place known.
    void exportTo(const QString& path);
    /// F7 with the file known.
    void importFrom(const QString& path);
    /// The file the program was opened with: an answer is read, a package is explained, for only
    /// the platform can open it.
    void openFile(const QString& path);

public Q_SLOTS:
    void refresh() override;
    /// Records of the package written so far; any thread may call it by a queued connection.
    void setPackageProgress(int done, int total);

Q_SIGNALS:
    void openCaseRequested(const yichuang::CaseId& id);
    /// For a toast.
    void done(const QString& sentence);
    /// Records a person has to act on, and all that wait: for the badge of the rail.
    void counted(int waiting);

private:
    void present(const Overview& overview);
    void bannerAction(const QString& id);
    void syncNow();
    void readDetail();
    void find(const QString& text);
    void settle(Side side, const QString& reason);
    void askExport();
    void askImport();
    void packageWritten(const Result<PackageWritten>& written);
    void answerTaken(const Result<AnswerTaken>& taken);

    const shared::Theme& m_theme;
    Services m_services;
    std::optional<Overview> m_overview;
    std::optional<Detail> m_detail;
    EventId m_wanted;
    QTimer m_following; ///< between the cursor and the record
    shared::StatusBanner* m_banner;
    shared::ColumnSplitter* m_columns;
    QVBoxLayout* m_left{nullptr};
    TaskCard* m_task;
    QueuePane* m_queue;
    MachineCard* m_machine;
    WhereCard* m_where;
};

} // namespace yichuang::syncpage
