/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.headroom.model.base.BasePackage;

import org.headroom.model.base.impl.BasePackageImpl;

import org.headroom.model.catalogue.CataloguePackage;

import org.headroom.model.catalogue.impl.CataloguePackageImpl;

import org.headroom.model.channel.ChannelPackage;

import org.headroom.model.channel.impl.ChannelPackageImpl;

import org.headroom.model.measurement.MeasurementPackage;

import org.headroom.model.measurement.impl.MeasurementPackageImpl;

import org.headroom.model.power.CableTables;
import org.headroom.model.power.Distro;
import org.headroom.model.power.EarthingSystem;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.PowerPlan;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.Supply;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;

import org.headroom.model.production.ProductionPackage;

import org.headroom.model.production.impl.ProductionPackageImpl;

import org.headroom.model.sheet.SheetPackage;

import org.headroom.model.sheet.impl.SheetPackageImpl;

import org.headroom.model.system.SystemPackage;

import org.headroom.model.system.impl.SystemPackageImpl;

import org.headroom.model.venue.VenuePackage;

import org.headroom.model.venue.impl.VenuePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PowerPackageImpl extends EPackageImpl implements PowerPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass powerPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass powerSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass distroEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wayEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sourceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum earthingSystemEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum voltageSystemEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phasesEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cableTablesEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.headroom.model.power.PowerPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PowerPackageImpl() {
		super(eNS_URI, PowerFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PowerPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PowerPackage init() {
		if (isInited) return (PowerPackage)EPackage.Registry.INSTANCE.getEPackage(PowerPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPowerPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PowerPackageImpl thePowerPackage = registeredPowerPackage instanceof PowerPackageImpl ? (PowerPackageImpl)registeredPowerPackage : new PowerPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);
		CataloguePackageImpl theCataloguePackage = (CataloguePackageImpl)(registeredPackage instanceof CataloguePackageImpl ? registeredPackage : CataloguePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChannelPackage.eNS_URI);
		ChannelPackageImpl theChannelPackage = (ChannelPackageImpl)(registeredPackage instanceof ChannelPackageImpl ? registeredPackage : ChannelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
		MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProductionPackage.eNS_URI);
		ProductionPackageImpl theProductionPackage = (ProductionPackageImpl)(registeredPackage instanceof ProductionPackageImpl ? registeredPackage : ProductionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SheetPackage.eNS_URI);
		SheetPackageImpl theSheetPackage = (SheetPackageImpl)(registeredPackage instanceof SheetPackageImpl ? registeredPackage : SheetPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(VenuePackage.eNS_URI);
		VenuePackageImpl theVenuePackage = (VenuePackageImpl)(registeredPackage instanceof VenuePackageImpl ? registeredPackage : VenuePackage.eINSTANCE);

		// Create package meta-data objects
		thePowerPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theChannelPackage.createPackageContents();
		theMeasurementPackage.createPackageContents();
		theProductionPackage.createPackageContents();
		theSheetPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		theVenuePackage.createPackageContents();

		// Initialize created meta-data
		thePowerPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theChannelPackage.initializePackageContents();
		theMeasurementPackage.initializePackageContents();
		theProductionPackage.initializePackageContents();
		theSheetPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		theVenuePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePowerPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PowerPackage.eNS_URI, thePowerPackage);
		return thePowerPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPowerPlan() {
		return powerPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_VoltageDropLimit() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_Duty() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_ContinuousLoadFactor() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_Diversity() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPowerPlan_Supplies() {
		return (EReference)powerPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_ThirdHarmonicOfUncorrected() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_CableTables() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_AmbientTemperature() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_GroupedCircuits() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_SequenceDelay() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_HoursPerDay() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_Days() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPlan_CarbonIntensity() {
		return (EAttribute)powerPlanEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupply() {
		return supplyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupply_Device() {
		return (EReference)supplyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupply_Ways() {
		return (EReference)supplyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPowerSource() {
		return powerSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_Kind() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_System() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_Earthing() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_RatedCurrent() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_RatedPower() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_PowerFactor() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_ShortCircuitCurrent() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_LoopImpedance() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_StepLoadLimit() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_FuelPerHour() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_Runtime() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_ShortCircuitVoltage() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerSource_TankVolume() {
		return (EAttribute)powerSourceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistro() {
		return distroEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistro_MainBreakerCurrent() {
		return (EAttribute)distroEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistro_MainBreakerCurve() {
		return (EAttribute)distroEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistro_MainBreakingCapacity() {
		return (EAttribute)distroEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistro_MainRcdCurrent() {
		return (EAttribute)distroEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistro_MainRcdDelayed() {
		return (EAttribute)distroEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWay() {
		return wayEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWay_Supply() {
		return (EReference)wayEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWay_Port() {
		return (EReference)wayEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_Label() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_Phases() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_Pinned() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_BreakerCurrent() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_BreakerCurve() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_BreakingCapacity() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_RcdCurrent() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_RcdType() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_RcdGroup() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_Sequence() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWay_RcdDelayed() {
		return (EAttribute)wayEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSourceKind() {
		return sourceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEarthingSystem() {
		return earthingSystemEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVoltageSystem() {
		return voltageSystemEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhases() {
		return phasesEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCableTables() {
		return cableTablesEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerFactory getPowerFactory() {
		return (PowerFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		powerPlanEClass = createEClass(POWER_PLAN);
		createEAttribute(powerPlanEClass, POWER_PLAN__VOLTAGE_DROP_LIMIT);
		createEAttribute(powerPlanEClass, POWER_PLAN__DUTY);
		createEAttribute(powerPlanEClass, POWER_PLAN__CONTINUOUS_LOAD_FACTOR);
		createEAttribute(powerPlanEClass, POWER_PLAN__DIVERSITY);
		createEReference(powerPlanEClass, POWER_PLAN__SUPPLIES);
		createEAttribute(powerPlanEClass, POWER_PLAN__THIRD_HARMONIC_OF_UNCORRECTED);
		createEAttribute(powerPlanEClass, POWER_PLAN__CABLE_TABLES);
		createEAttribute(powerPlanEClass, POWER_PLAN__AMBIENT_TEMPERATURE);
		createEAttribute(powerPlanEClass, POWER_PLAN__GROUPED_CIRCUITS);
		createEAttribute(powerPlanEClass, POWER_PLAN__SEQUENCE_DELAY);
		createEAttribute(powerPlanEClass, POWER_PLAN__HOURS_PER_DAY);
		createEAttribute(powerPlanEClass, POWER_PLAN__DAYS);
		createEAttribute(powerPlanEClass, POWER_PLAN__CARBON_INTENSITY);

		supplyEClass = createEClass(SUPPLY);
		createEReference(supplyEClass, SUPPLY__DEVICE);
		createEReference(supplyEClass, SUPPLY__WAYS);

		powerSourceEClass = createEClass(POWER_SOURCE);
		createEAttribute(powerSourceEClass, POWER_SOURCE__KIND);
		createEAttribute(powerSourceEClass, POWER_SOURCE__SYSTEM);
		createEAttribute(powerSourceEClass, POWER_SOURCE__EARTHING);
		createEAttribute(powerSourceEClass, POWER_SOURCE__RATED_CURRENT);
		createEAttribute(powerSourceEClass, POWER_SOURCE__RATED_POWER);
		createEAttribute(powerSourceEClass, POWER_SOURCE__POWER_FACTOR);
		createEAttribute(powerSourceEClass, POWER_SOURCE__SHORT_CIRCUIT_CURRENT);
		createEAttribute(powerSourceEClass, POWER_SOURCE__LOOP_IMPEDANCE);
		createEAttribute(powerSourceEClass, POWER_SOURCE__STEP_LOAD_LIMIT);
		createEAttribute(powerSourceEClass, POWER_SOURCE__FUEL_PER_HOUR);
		createEAttribute(powerSourceEClass, POWER_SOURCE__RUNTIME);
		createEAttribute(powerSourceEClass, POWER_SOURCE__SHORT_CIRCUIT_VOLTAGE);
		createEAttribute(powerSourceEClass, POWER_SOURCE__TANK_VOLUME);

		distroEClass = createEClass(DISTRO);
		createEAttribute(distroEClass, DISTRO__MAIN_BREAKER_CURRENT);
		createEAttribute(distroEClass, DISTRO__MAIN_BREAKER_CURVE);
		createEAttribute(distroEClass, DISTRO__MAIN_BREAKING_CAPACITY);
		createEAttribute(distroEClass, DISTRO__MAIN_RCD_CURRENT);
		createEAttribute(distroEClass, DISTRO__MAIN_RCD_DELAYED);

		wayEClass = createEClass(WAY);
		createEReference(wayEClass, WAY__SUPPLY);
		createEReference(wayEClass, WAY__PORT);
		createEAttribute(wayEClass, WAY__LABEL);
		createEAttribute(wayEClass, WAY__PHASES);
		createEAttribute(wayEClass, WAY__PINNED);
		createEAttribute(wayEClass, WAY__BREAKER_CURRENT);
		createEAttribute(wayEClass, WAY__BREAKER_CURVE);
		createEAttribute(wayEClass, WAY__BREAKING_CAPACITY);
		createEAttribute(wayEClass, WAY__RCD_CURRENT);
		createEAttribute(wayEClass, WAY__RCD_TYPE);
		createEAttribute(wayEClass, WAY__RCD_GROUP);
		createEAttribute(wayEClass, WAY__SEQUENCE);
		createEAttribute(wayEClass, WAY__RCD_DELAYED);

		// Create enums
		sourceKindEEnum = createEEnum(SOURCE_KIND);
		earthingSystemEEnum = createEEnum(EARTHING_SYSTEM);
		voltageSystemEEnum = createEEnum(VOLTAGE_SYSTEM);
		phasesEEnum = createEEnum(PHASES);
		cableTablesEEnum = createEEnum(CABLE_TABLES);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		SystemPackage theSystemPackage = (SystemPackage)EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		powerPlanEClass.getESuperTypes().add(theBasePackage.getIdentified());
		supplyEClass.getESuperTypes().add(theBasePackage.getIdentified());
		powerSourceEClass.getESuperTypes().add(this.getSupply());
		distroEClass.getESuperTypes().add(this.getSupply());
		wayEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(powerPlanEClass, PowerPlan.class, "PowerPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPowerPlan_VoltageDropLimit(), ecorePackage.getEDoubleObject(), "voltageDropLimit", "5.0", 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_Duty(), theBasePackage.getDutyLevel(), "duty", "eighth", 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_ContinuousLoadFactor(), ecorePackage.getEDoubleObject(), "continuousLoadFactor", "1.0", 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_Diversity(), ecorePackage.getEDoubleObject(), "diversity", "1.0", 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPowerPlan_Supplies(), this.getSupply(), null, "supplies", null, 0, -1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_ThirdHarmonicOfUncorrected(), ecorePackage.getEDoubleObject(), "thirdHarmonicOfUncorrected", null, 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_CableTables(), this.getCableTables(), "cableTables", null, 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_AmbientTemperature(), ecorePackage.getEDoubleObject(), "ambientTemperature", "30.0", 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_GroupedCircuits(), ecorePackage.getEIntegerObject(), "groupedCircuits", "1", 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_SequenceDelay(), ecorePackage.getEDoubleObject(), "sequenceDelay", null, 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_HoursPerDay(), ecorePackage.getEDoubleObject(), "hoursPerDay", null, 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_Days(), ecorePackage.getEIntegerObject(), "days", null, 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPlan_CarbonIntensity(), ecorePackage.getEDoubleObject(), "carbonIntensity", null, 0, 1, PowerPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supplyEClass, Supply.class, "Supply", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSupply_Device(), theSystemPackage.getDevice(), null, "device", null, 0, 1, Supply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupply_Ways(), this.getWay(), this.getWay_Supply(), "ways", null, 0, -1, Supply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(powerSourceEClass, PowerSource.class, "PowerSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPowerSource_Kind(), this.getSourceKind(), "kind", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_System(), this.getVoltageSystem(), "system", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_Earthing(), this.getEarthingSystem(), "earthing", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_RatedCurrent(), ecorePackage.getEDoubleObject(), "ratedCurrent", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_RatedPower(), ecorePackage.getEDoubleObject(), "ratedPower", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_PowerFactor(), ecorePackage.getEDoubleObject(), "powerFactor", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_ShortCircuitCurrent(), ecorePackage.getEDoubleObject(), "shortCircuitCurrent", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_LoopImpedance(), ecorePackage.getEDoubleObject(), "loopImpedance", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_StepLoadLimit(), ecorePackage.getEDoubleObject(), "stepLoadLimit", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_FuelPerHour(), ecorePackage.getEDoubleObject(), "fuelPerHour", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_Runtime(), ecorePackage.getEDoubleObject(), "runtime", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_ShortCircuitVoltage(), ecorePackage.getEDoubleObject(), "shortCircuitVoltage", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerSource_TankVolume(), ecorePackage.getEDoubleObject(), "tankVolume", null, 0, 1, PowerSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(distroEClass, Distro.class, "Distro", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDistro_MainBreakerCurrent(), ecorePackage.getEDoubleObject(), "mainBreakerCurrent", null, 0, 1, Distro.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistro_MainBreakerCurve(), ecorePackage.getEString(), "mainBreakerCurve", null, 0, 1, Distro.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistro_MainBreakingCapacity(), ecorePackage.getEDoubleObject(), "mainBreakingCapacity", null, 0, 1, Distro.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistro_MainRcdCurrent(), ecorePackage.getEDoubleObject(), "mainRcdCurrent", null, 0, 1, Distro.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistro_MainRcdDelayed(), ecorePackage.getEBoolean(), "mainRcdDelayed", null, 0, 1, Distro.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wayEClass, Way.class, "Way", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWay_Supply(), this.getSupply(), this.getSupply_Ways(), "supply", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWay_Port(), theSystemPackage.getPort(), null, "port", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_Label(), ecorePackage.getEString(), "label", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_Phases(), this.getPhases(), "phases", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_Pinned(), ecorePackage.getEBoolean(), "pinned", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_BreakerCurrent(), ecorePackage.getEDoubleObject(), "breakerCurrent", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_BreakerCurve(), ecorePackage.getEString(), "breakerCurve", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_BreakingCapacity(), ecorePackage.getEDoubleObject(), "breakingCapacity", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_RcdCurrent(), ecorePackage.getEDoubleObject(), "rcdCurrent", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_RcdType(), ecorePackage.getEString(), "rcdType", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_RcdGroup(), ecorePackage.getEString(), "rcdGroup", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_Sequence(), ecorePackage.getEIntegerObject(), "sequence", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWay_RcdDelayed(), ecorePackage.getEBoolean(), "rcdDelayed", null, 0, 1, Way.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(sourceKindEEnum, SourceKind.class, "SourceKind");
		addEEnumLiteral(sourceKindEEnum, SourceKind.MAINS);
		addEEnumLiteral(sourceKindEEnum, SourceKind.GENERATOR);
		addEEnumLiteral(sourceKindEEnum, SourceKind.UPS);
		addEEnumLiteral(sourceKindEEnum, SourceKind.TRANSFORMER);

		initEEnum(earthingSystemEEnum, EarthingSystem.class, "EarthingSystem");
		addEEnumLiteral(earthingSystemEEnum, EarthingSystem.UNKNOWN);
		addEEnumLiteral(earthingSystemEEnum, EarthingSystem.TN_S);
		addEEnumLiteral(earthingSystemEEnum, EarthingSystem.TN_CS);
		addEEnumLiteral(earthingSystemEEnum, EarthingSystem.TT);
		addEEnumLiteral(earthingSystemEEnum, EarthingSystem.IT);

		initEEnum(voltageSystemEEnum, VoltageSystem.class, "VoltageSystem");
		addEEnumLiteral(voltageSystemEEnum, VoltageSystem.THREE_PHASE_230_400);
		addEEnumLiteral(voltageSystemEEnum, VoltageSystem.SINGLE_PHASE_230);
		addEEnumLiteral(voltageSystemEEnum, VoltageSystem.THREE_PHASE_120_208);
		addEEnumLiteral(voltageSystemEEnum, VoltageSystem.SPLIT_PHASE_120_240);
		addEEnumLiteral(voltageSystemEEnum, VoltageSystem.SINGLE_PHASE_120);
		addEEnumLiteral(voltageSystemEEnum, VoltageSystem.SINGLE_PHASE_100);
		addEEnumLiteral(voltageSystemEEnum, VoltageSystem.SPLIT_PHASE_100_200);

		initEEnum(phasesEEnum, Phases.class, "Phases");
		addEEnumLiteral(phasesEEnum, Phases.UNSET);
		addEEnumLiteral(phasesEEnum, Phases.L1);
		addEEnumLiteral(phasesEEnum, Phases.L2);
		addEEnumLiteral(phasesEEnum, Phases.L3);
		addEEnumLiteral(phasesEEnum, Phases.L1L2);
		addEEnumLiteral(phasesEEnum, Phases.L2L3);
		addEEnumLiteral(phasesEEnum, Phases.L3L1);
		addEEnumLiteral(phasesEEnum, Phases.L1L2L3);

		initEEnum(cableTablesEEnum, CableTables.class, "CableTables");
		addEEnumLiteral(cableTablesEEnum, CableTables.DIN_VDE_0298_4);
		addEEnumLiteral(cableTablesEEnum, CableTables.BS_7671);
		addEEnumLiteral(cableTablesEEnum, CableTables.NEC);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// urn:headroom:unit
		createUrnheadroomunitAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Power supply: sources, distros and their ways. Feeders are cables; a load is a device whose inlet is plugged into a way."
		   });
		addAnnotation
		  (sourceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What supplies."
		   });
		addAnnotation
		  (earthingSystemEEnum,
		   source,
		   new String[] {
			   "documentation", "Earthing."
		   });
		addAnnotation
		  (voltageSystemEEnum,
		   source,
		   new String[] {
			   "documentation", "Voltages and phases of a supply."
		   });
		addAnnotation
		  (phasesEEnum,
		   source,
		   new String[] {
			   "documentation", "Conductors that a way uses."
		   });
		addAnnotation
		  (cableTablesEEnum,
		   source,
		   new String[] {
			   "documentation", "Standard whose tables say what cables carry."
		   });
		addAnnotation
		  (powerPlanEClass,
		   source,
		   new String[] {
			   "documentation", "Power supply of a production."
		   });
		addAnnotation
		  (getPowerPlan_VoltageDropLimit(),
		   source,
		   new String[] {
			   "documentation", "Largest voltage drop from the source to any load [%]."
		   });
		addAnnotation
		  (getPowerPlan_Duty(),
		   source,
		   new String[] {
			   "documentation", "How hard amplifiers are driven where a device does not say."
		   });
		addAnnotation
		  (getPowerPlan_ContinuousLoadFactor(),
		   source,
		   new String[] {
			   "documentation", "Share of a breaker that a continuous load may use."
		   });
		addAnnotation
		  (getPowerPlan_Diversity(),
		   source,
		   new String[] {
			   "documentation", "Share of the summed load that is taken at the same time."
		   });
		addAnnotation
		  (getPowerPlan_Supplies(),
		   source,
		   new String[] {
			   "documentation", "Sources and distros."
		   });
		addAnnotation
		  (getPowerPlan_ThirdHarmonicOfUncorrected(),
		   source,
		   new String[] {
			   "documentation", "Third harmonic as a share of the current to allow for supplies that are published as not power-factor corrected; empty: none is counted."
		   });
		addAnnotation
		  (getPowerPlan_CableTables(),
		   source,
		   new String[] {
			   "documentation", "Standard whose tables say what cables carry."
		   });
		addAnnotation
		  (getPowerPlan_AmbientTemperature(),
		   source,
		   new String[] {
			   "documentation", "Temperature of the air around the cables [\u00b0C]."
		   });
		addAnnotation
		  (getPowerPlan_GroupedCircuits(),
		   source,
		   new String[] {
			   "documentation", "Loaded circuits that lie in one bunch with each feeder."
		   });
		addAnnotation
		  (getPowerPlan_SequenceDelay(),
		   source,
		   new String[] {
			   "documentation", "Time between the steps of sequenced switch-on; empty: no sequence [s]."
		   });
		addAnnotation
		  (getPowerPlan_HoursPerDay(),
		   source,
		   new String[] {
			   "documentation", "Hours for which the system runs each day; empty: unknown [h]."
		   });
		addAnnotation
		  (getPowerPlan_Days(),
		   source,
		   new String[] {
			   "documentation", "Days for which it runs; empty: unknown."
		   });
		addAnnotation
		  (getPowerPlan_CarbonIntensity(),
		   source,
		   new String[] {
			   "documentation", "Carbon dioxide of the mains energy; empty: unknown [kg/kWh]."
		   });
		addAnnotation
		  (supplyEClass,
		   source,
		   new String[] {
			   "documentation", "A device that feeds others: a source or a distro."
		   });
		addAnnotation
		  (getSupply_Device(),
		   source,
		   new String[] {
			   "documentation", "The device, as it also stands on sheets and lists."
		   });
		addAnnotation
		  (getSupply_Ways(),
		   source,
		   new String[] {
			   "documentation", "Its outlets."
		   });
		addAnnotation
		  (powerSourceEClass,
		   source,
		   new String[] {
			   "documentation", "Where power enters: house supply, generator, UPS."
		   });
		addAnnotation
		  (getPowerSource_Kind(),
		   source,
		   new String[] {
			   "documentation", "What supplies."
		   });
		addAnnotation
		  (getPowerSource_System(),
		   source,
		   new String[] {
			   "documentation", "Voltages and phases."
		   });
		addAnnotation
		  (getPowerSource_Earthing(),
		   source,
		   new String[] {
			   "documentation", "Earthing."
		   });
		addAnnotation
		  (getPowerSource_RatedCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated current of each phase [A]."
		   });
		addAnnotation
		  (getPowerSource_RatedPower(),
		   source,
		   new String[] {
			   "documentation", "Rated apparent power [VA]."
		   });
		addAnnotation
		  (getPowerSource_PowerFactor(),
		   source,
		   new String[] {
			   "documentation", "Rated power factor of a generator."
		   });
		addAnnotation
		  (getPowerSource_ShortCircuitCurrent(),
		   source,
		   new String[] {
			   "documentation", "Prospective short-circuit current at the source [A]."
		   });
		addAnnotation
		  (getPowerSource_LoopImpedance(),
		   source,
		   new String[] {
			   "documentation", "External earth-fault loop impedance [\u03a9]."
		   });
		addAnnotation
		  (getPowerSource_StepLoadLimit(),
		   source,
		   new String[] {
			   "documentation", "Largest load step as a share of rated power."
		   });
		addAnnotation
		  (getPowerSource_FuelPerHour(),
		   source,
		   new String[] {
			   "documentation", "Fuel at three quarters load [l/h]."
		   });
		addAnnotation
		  (getPowerSource_Runtime(),
		   source,
		   new String[] {
			   "documentation", "Runtime of a UPS at its rated load [s]."
		   });
		addAnnotation
		  (getPowerSource_ShortCircuitVoltage(),
		   source,
		   new String[] {
			   "documentation", "Short-circuit voltage of a transformer as a share of its rated voltage."
		   });
		addAnnotation
		  (getPowerSource_TankVolume(),
		   source,
		   new String[] {
			   "documentation", "Fuel in the tank of a generator; empty: that of its type [l]."
		   });
		addAnnotation
		  (distroEClass,
		   source,
		   new String[] {
			   "documentation", "A power distribution unit."
		   });
		addAnnotation
		  (getDistro_MainBreakerCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated current of the main breaker [A]."
		   });
		addAnnotation
		  (getDistro_MainBreakerCurve(),
		   source,
		   new String[] {
			   "documentation", "Tripping curve of the main breaker: B, C, D, K, Z."
		   });
		addAnnotation
		  (getDistro_MainBreakingCapacity(),
		   source,
		   new String[] {
			   "documentation", "Breaking capacity of the main breaker [A]."
		   });
		addAnnotation
		  (getDistro_MainRcdCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated residual current of an RCD for all ways; empty: none or unknown [A]."
		   });
		addAnnotation
		  (getDistro_MainRcdDelayed(),
		   source,
		   new String[] {
			   "documentation", "Whether that RCD trips with a delay (type S)."
		   });
		addAnnotation
		  (wayEClass,
		   source,
		   new String[] {
			   "documentation", "One protected outlet."
		   });
		addAnnotation
		  (getWay_Supply(),
		   source,
		   new String[] {
			   "documentation", "What it belongs to."
		   });
		addAnnotation
		  (getWay_Port(),
		   source,
		   new String[] {
			   "documentation", "The outlet."
		   });
		addAnnotation
		  (getWay_Label(),
		   source,
		   new String[] {
			   "documentation", "Label; empty: that of the outlet."
		   });
		addAnnotation
		  (getWay_Phases(),
		   source,
		   new String[] {
			   "documentation", "Conductors that it uses."
		   });
		addAnnotation
		  (getWay_Pinned(),
		   source,
		   new String[] {
			   "documentation", "Phase chosen by the user: balancing leaves it."
		   });
		addAnnotation
		  (getWay_BreakerCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated current of its breaker [A]."
		   });
		addAnnotation
		  (getWay_BreakerCurve(),
		   source,
		   new String[] {
			   "documentation", "Tripping curve: B, C, D, K, Z."
		   });
		addAnnotation
		  (getWay_BreakingCapacity(),
		   source,
		   new String[] {
			   "documentation", "Breaking capacity of its breaker [A]."
		   });
		addAnnotation
		  (getWay_RcdCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated residual current; empty: no RCD or unknown [A]."
		   });
		addAnnotation
		  (getWay_RcdType(),
		   source,
		   new String[] {
			   "documentation", "RCD type."
		   });
		addAnnotation
		  (getWay_RcdGroup(),
		   source,
		   new String[] {
			   "documentation", "Ways that share an RCD have the same group."
		   });
		addAnnotation
		  (getWay_Sequence(),
		   source,
		   new String[] {
			   "documentation", "Step of sequenced switch-on, from 1; empty: at once."
		   });
		addAnnotation
		  (getWay_RcdDelayed(),
		   source,
		   new String[] {
			   "documentation", "Whether its RCD trips with a delay (type S)."
		   });
	}

	/**
	 * Initializes the annotations for <b>urn:headroom:unit</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnheadroomunitAnnotations() {
		String source = "urn:headroom:unit";
		addAnnotation
		  (getPowerPlan_VoltageDropLimit(),
		   source,
		   new String[] {
			   "unit", "%"
		   });
		addAnnotation
		  (getPowerPlan_ContinuousLoadFactor(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerPlan_Diversity(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerPlan_ThirdHarmonicOfUncorrected(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerPlan_AmbientTemperature(),
		   source,
		   new String[] {
			   "unit", "\u00b0C"
		   });
		addAnnotation
		  (getPowerPlan_GroupedCircuits(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerPlan_SequenceDelay(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getPowerPlan_HoursPerDay(),
		   source,
		   new String[] {
			   "unit", "h"
		   });
		addAnnotation
		  (getPowerPlan_Days(),
		   source,
		   new String[] {
			   "unit", "d"
		   });
		addAnnotation
		  (getPowerPlan_CarbonIntensity(),
		   source,
		   new String[] {
			   "unit", "kg/kWh"
		   });
		addAnnotation
		  (getPowerSource_RatedCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getPowerSource_RatedPower(),
		   source,
		   new String[] {
			   "unit", "VA"
		   });
		addAnnotation
		  (getPowerSource_PowerFactor(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerSource_ShortCircuitCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getPowerSource_LoopImpedance(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getPowerSource_StepLoadLimit(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerSource_FuelPerHour(),
		   source,
		   new String[] {
			   "unit", "l/h"
		   });
		addAnnotation
		  (getPowerSource_Runtime(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getPowerSource_ShortCircuitVoltage(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerSource_TankVolume(),
		   source,
		   new String[] {
			   "unit", "l"
		   });
		addAnnotation
		  (getDistro_MainBreakerCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getDistro_MainBreakingCapacity(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getDistro_MainRcdCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getWay_BreakerCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getWay_BreakingCapacity(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getWay_RcdCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getWay_Sequence(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
	}

} //PowerPackageImpl
