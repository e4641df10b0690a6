namespace Consentry.Reporting;

/// <summary>
/// The report of a run, item by item. What a format can say early is in the output after each call, so that a long run can
/// be read while it goes on; one that opens with a summary writes at the end.
/// </summary>
/// <typeparam name="T">What the report is about: a source, or what changed in one.</typeparam>
public interface IReport<in T>
{
    /// <summary>Takes the next item, in the order in which the report gives them.</summary>
    void Add(T item);

    /// <summary>Writes what stands at the end; nothing can be added after it.</summary>
    void Finish();
}
