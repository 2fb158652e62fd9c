namespace Styrdok.Fonts.Sfnt;

/// <summary>
/// How much of a layout table is read. Its lists may share bytes, so a few kilobytes can describe billions of entries; no font that was drawn by people has as many
/// as are read here.
/// </summary>
internal sealed class ReadingBudget(string tag)
{
    private const long MostEntries = 2_000_000;

    private long _spent;

    /// <summary>Counts entries about to be read.</summary>
    /// <exception cref="FontException">The table has more than any font needs.</exception>
    public void Spend(long entries)
    {
        _spent += entries;
        if (_spent > MostEntries) throw FontException.Damaged(tag, $"lists more than {MostEntries} entries");
    }
}
