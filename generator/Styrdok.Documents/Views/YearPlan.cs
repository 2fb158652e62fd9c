using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;

namespace Styrdok.Documents.Views;

/// <summary>
/// When in a year the items of a checklist come up. A month that the document gives is counted from. Without one, what comes up each quarter stands in its last
/// month, what comes up twice a year in June and December; what comes up once a year or more seldom has no month: nobody but the organisation can know it.
/// </summary>
public static class YearPlan
{
    private const int Months = 12, LastOfFirstQuarter = 3, June = 6;

    /// <summary>The months, 1 to 12 in order, in which an item comes up; none for one that has no month, and for what comes up in every month.</summary>
    public static IEnumerable<int> MonthsOf(ChecklistItem item)
    {
        var (every, first) = item.CadenceName switch
        {
            "quarterly" => (3, item.Month == 0 ? LastOfFirstQuarter : item.Month),
            "half_yearly" => (6, item.Month == 0 ? June : item.Month),
            "yearly" or "every_second_year" or "every_fourth_year" => (Months, item.Month),
            _ => (0, 0),
        };
        return every == 0 || first == 0 ? [] : Enumerable.Range(1, Months).Where(month => (month - first + Months) % every == 0);
    }

    /// <summary>Whether an item comes up in every month.</summary>
    public static bool IsAlways(ChecklistItem item) => item.CadenceName is "weekly" or "monthly";
}
