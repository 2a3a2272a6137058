// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/calendarfacts.h"

#include <QAbstractTableModel>

#include <vector>

namespace yichuang::settingspage {

/// The years of the calendar that counts, the newest first; above them the next one, which has no
/// notice yet (rulebook 1.10).
class YearModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Year, Notice, Published, WorkingDays, Source, ColumnCount };
    enum Role {
        ProvisionalRole = Qt::UserRole + 1 ///< bool: no notice yet
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setYears(std::vector<YearFact> years);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString nextYear(Column column) const;
    [[nodiscard]] QString cellText(const YearFact& year, Column column) const;

    std::vector<YearFact> m_years; ///< the newest first
};

/// The cases another calendar moves: number, item, old and new due day, on paper or not.
class MovedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Item, OldDue, NewDue, Told, ColumnCount };
    enum Role {
        ToldRole = Qt::UserRole + 1 ///< bool: the old date stands on a paper
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCases(std::vector<MovedFact> cases);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString cellText(const MovedFact& moved, Column column);

    std::vector<MovedFact> m_cases;
};

/// Applicants who hold a paper with a date that no longer counts.
class TellModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Applicant, Telephone, ToldDue, Due, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCases(std::vector<TellFact> cases);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString cellText(const TellFact& told, Column column);

    std::vector<TellFact> m_cases;
};

} // namespace yichuang::settingspage
