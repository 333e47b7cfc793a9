/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.SignalKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cable Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cable figures as published. Empty: unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.CableData#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getCores <em>Cores</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getPairs <em>Pairs</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getArea <em>Area</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getResistance <em>Resistance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getImpedance <em>Impedance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getCapacitance <em>Capacitance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getLinearMass <em>Linear Mass</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getConductor <em>Conductor</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getFromConnector <em>From Connector</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getToConnector <em>To Connector</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getReactance <em>Reactance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getInsulation <em>Insulation</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getRatedCurrent <em>Rated Current</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getNeutralArea <em>Neutral Area</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.CableData#getProtectiveArea <em>Protective Area</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getCableData()
 * @model
 * @generated
 */
public interface CableData extends EObject {
	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.SignalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is made for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see org.headroom.model.base.SignalKind
	 * @see #setSignal(SignalKind)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Signal()
	 * @model
	 * @generated
	 */
	SignalKind getSignal();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see org.headroom.model.base.SignalKind
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(SignalKind value);

	/**
	 * Returns the value of the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conductors, without screens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cores</em>' attribute.
	 * @see #setCores(Integer)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Cores()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Integer getCores();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getCores <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cores</em>' attribute.
	 * @see #getCores()
	 * @generated
	 */
	void setCores(Integer value);

	/**
	 * Returns the value of the '<em><b>Pairs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Screened pairs or channels of a multicore.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pairs</em>' attribute.
	 * @see #setPairs(Integer)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Pairs()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Integer getPairs();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getPairs <em>Pairs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pairs</em>' attribute.
	 * @see #getPairs()
	 * @generated
	 */
	void setPairs(Integer value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cross-section of one conductor [mm²].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #setArea(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Area()
	 * @model annotation="urn:headroom:unit unit='mm\262'"
	 * @generated
	 */
	Double getArea();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Double value);

	/**
	 * Returns the value of the '<em><b>Resistance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resistance of one conductor at 20 °C [Ω/m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resistance</em>' attribute.
	 * @see #setResistance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Resistance()
	 * @model annotation="urn:headroom:unit unit='\u03a9/m'"
	 * @generated
	 */
	Double getResistance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getResistance <em>Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resistance</em>' attribute.
	 * @see #getResistance()
	 * @generated
	 */
	void setResistance(Double value);

	/**
	 * Returns the value of the '<em><b>Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characteristic impedance [Ω].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impedance</em>' attribute.
	 * @see #setImpedance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Impedance()
	 * @model annotation="urn:headroom:unit unit='\u03a9'"
	 * @generated
	 */
	Double getImpedance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getImpedance <em>Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impedance</em>' attribute.
	 * @see #getImpedance()
	 * @generated
	 */
	void setImpedance(Double value);

	/**
	 * Returns the value of the '<em><b>Capacitance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacitance between conductors [F/m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacitance</em>' attribute.
	 * @see #setCapacitance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Capacitance()
	 * @model annotation="urn:headroom:unit unit='F/m'"
	 * @generated
	 */
	Double getCapacitance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getCapacitance <em>Capacitance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacitance</em>' attribute.
	 * @see #getCapacitance()
	 * @generated
	 */
	void setCapacitance(Double value);

	/**
	 * Returns the value of the '<em><b>Linear Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass for each metre [kg/m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linear Mass</em>' attribute.
	 * @see #setLinearMass(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_LinearMass()
	 * @model annotation="urn:headroom:unit unit='kg/m'"
	 * @generated
	 */
	Double getLinearMass();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getLinearMass <em>Linear Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Linear Mass</em>' attribute.
	 * @see #getLinearMass()
	 * @generated
	 */
	void setLinearMass(Double value);

	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outer diameter [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Diameter()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getDiameter();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(Double value);

	/**
	 * Returns the value of the '<em><b>Conductor</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.ConductorMaterial}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conductor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conductor</em>' attribute.
	 * @see org.headroom.model.catalogue.ConductorMaterial
	 * @see #setConductor(ConductorMaterial)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Conductor()
	 * @model
	 * @generated
	 */
	ConductorMaterial getConductor();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getConductor <em>Conductor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conductor</em>' attribute.
	 * @see org.headroom.model.catalogue.ConductorMaterial
	 * @see #getConductor()
	 * @generated
	 */
	void setConductor(ConductorMaterial value);

	/**
	 * Returns the value of the '<em><b>Maximum Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest run that the maker allows [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Length</em>' attribute.
	 * @see #setMaximumLength(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_MaximumLength()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getMaximumLength();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getMaximumLength <em>Maximum Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Length</em>' attribute.
	 * @see #getMaximumLength()
	 * @generated
	 */
	void setMaximumLength(Double value);

	/**
	 * Returns the value of the '<em><b>From Connector</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.ConnectorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connector at the first end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Connector</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #setFromConnector(ConnectorKind)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_FromConnector()
	 * @model
	 * @generated
	 */
	ConnectorKind getFromConnector();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getFromConnector <em>From Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Connector</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #getFromConnector()
	 * @generated
	 */
	void setFromConnector(ConnectorKind value);

	/**
	 * Returns the value of the '<em><b>To Connector</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.ConnectorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connector at the second end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Connector</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #setToConnector(ConnectorKind)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_ToConnector()
	 * @model
	 * @generated
	 */
	ConnectorKind getToConnector();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getToConnector <em>To Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Connector</em>' attribute.
	 * @see org.headroom.model.base.ConnectorKind
	 * @see #getToConnector()
	 * @generated
	 */
	void setToConnector(ConnectorKind value);

	/**
	 * Returns the value of the '<em><b>Reactance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reactance of one conductor at mains frequency [Ω/m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reactance</em>' attribute.
	 * @see #setReactance(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Reactance()
	 * @model annotation="urn:headroom:unit unit='\u03a9/m'"
	 * @generated
	 */
	Double getReactance();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getReactance <em>Reactance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reactance</em>' attribute.
	 * @see #getReactance()
	 * @generated
	 */
	void setReactance(Double value);

	/**
	 * Returns the value of the '<em><b>Insulation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.CableInsulation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insulation and the temperature that it bears, which decides the current that the cable carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insulation</em>' attribute.
	 * @see org.headroom.model.catalogue.CableInsulation
	 * @see #setInsulation(CableInsulation)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_Insulation()
	 * @model
	 * @generated
	 */
	CableInsulation getInsulation();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getInsulation <em>Insulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insulation</em>' attribute.
	 * @see org.headroom.model.catalogue.CableInsulation
	 * @see #getInsulation()
	 * @generated
	 */
	void setInsulation(CableInsulation value);

	/**
	 * Returns the value of the '<em><b>Rated Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Current that it carries all the time, as stated by the maker [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Current</em>' attribute.
	 * @see #setRatedCurrent(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_RatedCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getRatedCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getRatedCurrent <em>Rated Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Current</em>' attribute.
	 * @see #getRatedCurrent()
	 * @generated
	 */
	void setRatedCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Neutral Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cross-section of the neutral; empty: as the others [mm²].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neutral Area</em>' attribute.
	 * @see #setNeutralArea(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_NeutralArea()
	 * @model annotation="urn:headroom:unit unit='mm\262'"
	 * @generated
	 */
	Double getNeutralArea();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getNeutralArea <em>Neutral Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Neutral Area</em>' attribute.
	 * @see #getNeutralArea()
	 * @generated
	 */
	void setNeutralArea(Double value);

	/**
	 * Returns the value of the '<em><b>Protective Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cross-section of the protective conductor; empty: as the others [mm²].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protective Area</em>' attribute.
	 * @see #setProtectiveArea(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getCableData_ProtectiveArea()
	 * @model annotation="urn:headroom:unit unit='mm\262'"
	 * @generated
	 */
	Double getProtectiveArea();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.CableData#getProtectiveArea <em>Protective Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protective Area</em>' attribute.
	 * @see #getProtectiveArea()
	 * @generated
	 */
	void setProtectiveArea(Double value);

} // CableData
