namespace Consentry.Reading.Pdf;

/// <summary>Where nothing stands, from left to right.</summary>
internal readonly record struct Gap(double Left, double Right)
{
    public double Middle => (Left + Right) / 2;
}
