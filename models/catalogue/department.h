// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/vocabulary.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yichuang::catalogue {

/// An older or local name of a department. Each belongs to one department only.
struct DepartmentAlias
{
    QString name;
    QString source;

    friend bool operator==(const DepartmentAlias&, const DepartmentAlias&) = default;
};

/// 实施机关.
struct Department
{
    QString code; ///< three capital letters
    QString name; ///< unified, without place
    QString namePattern; ///< {区划名}卫生健康局
    QString kind; ///< 政府工作部门…
    std::vector<Level> levels;
    std::vector<DepartmentAlias> aliases;
    QString hotline;
    QString hotlineName;
    bool hotlineIsOwn{false};
    int itemCount{0};
    QStringList sources;

    /// 安定区卫生健康局: the full name at a place.
    [[nodiscard]] QString nameAt(const QString& divisionName) const
    {
        return QString{namePattern}.replace(QStringLiteral("{区划名}"), divisionName);
    }
    friend bool operator==(const Department&, const Department&) = default;
};

/// 行政区划.
struct Division
{
    QString code; ///< 6 digits for province, city and county, 9 for township, 12 for village
    QString name;
    Level level{Level::County};
    QString parentCode; ///< empty for a province
    QString fullName;
    QString urbanRuralCode; ///< 统计城乡分类代码, villages only
    bool needsReview{false};
    QStringList sources;

    friend bool operator==(const Division&, const Division&) = default;
};

} // namespace yichuang::catalogue
