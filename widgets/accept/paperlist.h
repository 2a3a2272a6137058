// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/paperneed.h"
#include "models/desk/intake.h"
#include "widgets/shared/rowdelegate.h"

#include <QAbstractListModel>
#include <QListView>

#include <map>

namespace yichuang::accept {

/// The checklist of an item's papers; what is ticked and counted is the intake's own list.
class PaperListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        FormRole, ///< 原件 1 份，复印件 2 份
        NeedRole, ///< int of Need
        StateRole, ///< 已收 1 份, 电子证照已核验, 已扫 2 页, 第 3 页偏暗, 未交, 不适用
        PresentRole,
        DarkRole, ///< a scanned page of it is 偏暗
        ElectronicRole ///< an e-licence may stand for it
    };
    using Need = catalogue::PaperNeed;

    using QAbstractListModel::QAbstractListModel;

    void setPapers(const catalogue::Item* item, std::vector<cases::PaperEntry> papers);
    [[nodiscard]] const std::vector<cases::PaperEntry>& papers() const { return m_papers; }
    /// Which papers have scanned pages: what is scanned has been handed in.
    void setScans(const std::vector<desk::FormPage>& pages);
    /// Present with the counts the item asks for, or missing again; a scanned one stays.
    void toggle(int row);
    /// One original more or less; the last one taken away makes the paper missing.
    void count(int row, int change);
    /// The applicant's e-licence stands for the paper: nothing is handed in.
    void takeLicence(int row);
    /// An e-licence may stand for one of the papers at least.
    [[nodiscard]] bool takesLicences() const;
    /// Only papers asked for where applicable can be not applicable.
    void setNotApplicable(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void edited();
    /// The paper cannot be missing while its pages are here.
    void heldByScans(int row);

private:
    [[nodiscard]] QString stateText(const cases::PaperEntry& entry) const;
    [[nodiscard]] int darkPageOf(const cases::PaperEntry& entry) const;
    [[nodiscard]] Need needOf(int row) const;
    void touch(int row);

    const catalogue::Item* m_item{nullptr};
    std::vector<cases::PaperEntry> m_papers;
    std::map<int, int> m_dark; ///< number of a paper, its first page that is 偏暗
};

/// One row: number, name over form, the badge of the need, and the state.
class PaperDelegate : public shared::RowDelegate
{
    Q_OBJECT
public:
    explicit PaperDelegate(const shared::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintNeed(QPainter& painter, const QRect& rect, PaperListModel::Need need) const;
    void paintState(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    const shared::Theme& m_theme;
};

/// The list with its keys: Space ticks, + and − count, N says not applicable, E looks up
/// e-licences.
class PaperList : public QListView
{
    Q_OBJECT
public:
    PaperList(const shared::Theme& theme, PaperListModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void licencesWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    PaperListModel* m_model;
};

} // namespace yichuang::accept
