using Entente.Discovery;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>Boxes are found where they are, and none where there is none.</summary>
public class PrimTests
{
    /// <remarks>
    /// The geometry that PRIM is taught by: cases of interest fill a rectangle in two of the dimensions, and the others are noise.
    /// Where one stands among ten, an edge should come out within one peeling of a side, a twentieth of what the box then spans.
    /// </remarks>
    [Fact]
    public void A_rectangle_in_two_of_ten_dimensions_is_found_with_its_edges()
    {
        var points = Points(10, 4_000, 1);
        var box = Assert.Single(Prim.Find(points, Label(points, (x, _) => x[3] > 0.6 && x[7] is > 0.2 and < 0.6), new(MostBoxes: 1)));
        Assert.Equal([3, 7], box.Restrictions.Select(r => r.Dimension).Order());
        var (three, seven) = (box.Restrictions.Single(r => r.Dimension == 3).Bounds, box.Restrictions.Single(r => r.Dimension == 7).Bounds);
        Assert.InRange(three.Low, 0.57, 0.63);
        Assert.Equal(double.PositiveInfinity, three.High);
        Assert.InRange(seven.Low, 0.17, 0.23);
        Assert.InRange(seven.High, 0.57, 0.63);
        Assert.InRange(box.Score.Density, 0.86, 1);
        Assert.InRange(box.Score.Coverage, 0.93, 1);
        Assert.InRange(box.Score.Mass, 0.14, 0.18);
        Assert.All(box.Restrictions, r => Assert.InRange(r.QuasiP, 0, 1e-6));
    }

    [Fact]
    public void It_is_found_through_noise_in_the_labels_as_well()
    {
        // Nine in ten within the rectangle, one in ten outside of it.
        var points = Points(10, 8_000, 2);
        var box = Prim.Find(points, Label(points, (x, luck) => luck < (x[0] < 0.4 && x[5] > 0.5 ? 0.9 : 0.1)), new(MostBoxes: 1))[0];
        Assert.Equal([0, 5], box.Restrictions.Select(r => r.Dimension).Order());
        Assert.InRange(box.Restrictions.Single(r => r.Dimension == 0).Bounds.High, 0.35, 0.45);
        Assert.InRange(box.Restrictions.Single(r => r.Dimension == 5).Bounds.Low, 0.44, 0.56);
        Assert.InRange(box.Score.Density, 0.8, 0.95);
    }

    /// <remarks>
    /// The example of PRIM for Python (github.com/Project-Platypus/PRIM): x y + z/5 above 1/2, each uniform from 0 to 1. Its cases fill a
    /// corner where x and y are high; z helps a little.
    /// </remarks>
    [Fact]
    public void The_corner_of_a_published_example_is_found()
    {
        var points = Points(3, 4_000, 4);
        var labels = Label(points, (x, _) => x[0] * x[1] + 0.2 * x[2] > 0.5);
        var box = Prim.Find(points, labels, new(MostBoxes: 1))[0];
        foreach (var dimension in (int[])[0, 1])
        {
            var bounds = box.Restrictions.Single(r => r.Dimension == dimension).Bounds;
            Assert.InRange(bounds.Low, 0.4, 0.75);
            Assert.Equal(double.PositiveInfinity, bounds.High);
        }
        Assert.All(box.Restrictions.Where(r => r.Dimension == 2), r => Assert.Equal(double.PositiveInfinity, r.Bounds.High));
        Assert.InRange(box.Score.Density, 0.65, 1);
        Assert.InRange(box.Score.Coverage, 0.65, 1);
    }

    [Fact]
    public void Two_corners_are_two_boxes()
    {
        var points = Points(5, 4_000, 3);
        var boxes = Prim.Find(points, Label(points, (x, _) => x[0] > 0.7 && x[1] > 0.7 || x[2] < 0.3 && x[3] < 0.3), new());
        Assert.True(boxes.Count >= 2);
        Assert.Equal([[0, 1], [2, 3]], boxes.Take(2).Select(b => b.Restrictions.Select(r => r.Dimension).Order().ToArray()).OrderBy(d => d[0]));
        Assert.InRange(boxes.Take(2).Sum(b => b.Score.Coverage), 0.85, 1);
    }

    [Fact]
    public void Where_nothing_matters_hardly_anything_is_found()
    {
        // A hundred dimensions in which some slice is always lucky: the points that were not peeled tell.
        var found = Enumerable.Range(1, 20).Count(seed =>
        {
            var points = Points(100, 600, (ulong)seed);
            return Prim.Find(points, Label(points, (_, luck) => luck < 0.3), new(MostBoxes: 1)).Any(b => b.Score.Density > 0.45);
        });
        Assert.InRange(found, 0, 2);
    }

    [Fact]
    public void A_trajectory_starts_at_all_points_and_each_of_its_boxes_is_smaller()
    {
        var points = Points(4, 1_000, 5);
        var labels = Label(points, (x, _) => x[0] > 0.7);
        var box = Prim.Find(points, labels, new(MostBoxes: 1))[0];
        Assert.Empty(box.Trajectory[0].Bounds);
        Assert.Equal(1, box.Trajectory[0].Peeled.Mass);
        Assert.Equal(1, box.Trajectory[0].Tested.Coverage);
        Assert.Equal(0, box.Trajectory[0].Tested.Excess);
        foreach (var (before, after) in box.Trajectory.Zip(box.Trajectory.Skip(1)))
        {
            Assert.True(after.Peeled.Mass < before.Peeled.Mass);
            Assert.True(after.Peeled.Mass >= before.Peeled.Mass * 0.94);
        }
        Assert.Equal(box.Trajectory.Max(step => step.Tested.Excess), box.Trajectory[box.Chosen].Tested.Excess);
    }

    [Fact]
    public void No_box_is_smaller_than_the_least_support()
    {
        var points = Points(4, 2_000, 6);
        var box = Prim.Find(points, Label(points, (x, luck) => x[0] > 0.7 && luck < x[1]), new(LeastSupport: 0.2, MostBoxes: 1))[0];
        Assert.InRange(box.Trajectory.Min(step => step.Peeled.Mass), 0.2, 0.22);
    }

    [Fact]
    public void What_is_always_so_or_never_needs_no_box()
    {
        var points = Points(3, 100, 7);
        Assert.Empty(Prim.Find(points, new bool[100], new()));
        Assert.Empty(Prim.Find(points, [.. Enumerable.Repeat(true, 100)], new()));
    }

    [Fact]
    public void A_dimension_of_few_values_is_cut_between_them()
    {
        var points = Points(2, 1_000, 8);
        points[1] = [.. points[1].Select(x => Math.Floor(3 * x))];
        var box = Prim.Find(points, Label(points, (x, _) => x[1] == 2), new(MostBoxes: 1))[0];
        Assert.Equal((1, new Bounds(1.5, double.PositiveInfinity)), (Assert.Single(box.Restrictions).Dimension, box.Restrictions[0].Bounds));
    }

    [Fact]
    public void The_same_points_give_the_same_boxes()
    {
        var points = Points(6, 1_000, 9);
        var labels = Label(points, (x, luck) => luck < x[0] * x[1]);
        string Written(IReadOnlyList<DiscoveredBox> boxes) => string.Join("; ", boxes.SelectMany(b => b.Restrictions.Select(r => $"{r} {b.Score}")));
        Assert.Equal(Written(Prim.Find(points, labels, new())), Written(Prim.Find(points, labels, new())));
    }

    static double[][] Points(int dimensions, int count, ulong seed) =>
        [.. Enumerable.Range(0, dimensions).Select(d => Enumerable.Range(0, count).Select(i => Scalar.Uniforms(seed, (uint)i, 0, (uint)d, 0).First.Lane(0)).ToArray())];

    /// <summary>Luck is a uniform number of each point that stands in no dimension.</summary>
    static bool[] Label(double[][] points, Func<double[], double, bool> ofInterest) => [.. Enumerable.Range(0, points[0].Length).Select(i =>
        ofInterest([.. points.Select(column => column[i])], Scalar.Uniforms(99, (uint)i, 1, 0, 0).First.Lane(0)))];
}
