// A model of five years read from a file; every number of it is an assumption made for the example.
var file = Json.readModel(java.nio.file.Path.of("examples/src/main/resources/models/fengchaoshan.json"))
var expected = Projection.of(file.baseline()).in(2024)
System.out.println(file.scenarios().stream().map(Scenario::id).toList())
System.out.println(expected.villages())

// One change: wages a tenth higher.
var dearer = Changes.of(Change.of("wages", Edit.times(percent(110)), "drivers/wage"))
System.out.println(dearer.list().get(0).phrase().zh())
var after = Projection.of(Patches.outlook(file.model(), dearer)).in(2024)
System.out.println(GainsAndLosses.of(expected.villages(), after.villages()).table())

// How much higher can they go before the weakest village has less than 200,000?
var wages = Steps.of(ratio("1"), ratio("1.5"), ratio("0.001"))
Money weakest(Ratio wage) { return Collections.min(Projection.of(Patches.outlook(file.model(), Changes.of(Change.of("wages", Edit.times(wage), "drivers/wage")))).in(2024).villages().values()); }
System.out.println(GoalSeek.most(wages, wage -> weakest(wage), wan(20)))

// Five hundred runs by chance.
var pot = Indicator.pot("cluster")
var study = Study.of(file.baseline(), Draws.of(2026), List.of(pot))
System.out.println(study.run(500).tally(pot, 2028))
// One of them again, by itself.
System.out.println(study.replay(12).in(2028).pot("cluster").pot().amount())
